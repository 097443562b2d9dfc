//! The gamma function and its logarithm by Lanczos' approximation with 13 terms, whose results are CPython's
//! to the last bit where those of a C library differ.

#![expect(clippy::excessive_precision, reason = "the coefficients are written as they are published")]

use std::f64::consts::PI;

const G: f64 = 6.024680040776729583740234375;
const G_MINUS_HALF: f64 = 5.524680040776729583740234375;
const LOG_PI: f64 = 1.144729885849400174143427351353058711647;

const TOP: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];

const BOTTOM: [f64; 13] = [
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
];

/// What a function of real numbers can answer instead of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It is not defined there.
    Domain,
    /// The result is too large.
    Range,
}

fn lanczos(x: f64) -> f64 {
    let step = |(top, bottom): (f64, f64), (a, b): (&f64, &f64)| {
        if x < 5.0 { (top * x + a, bottom * x + b) } else { (top / x + a, bottom / x + b) }
    };
    let terms = TOP.iter().zip(&BOTTOM);
    let (top, bottom) =
        if x < 5.0 { terms.rev().fold((0.0, 0.0), step) } else { terms.fold((0.0, 0.0), step) };
    top / bottom
}

/// `sin(pi * x)`, exact near integers.
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let sine = match (2.0 * y).round() as i32 {
        0 => (PI * y).sin(),
        1 => (PI * (y - 0.5)).cos(),
        2 => (PI * (1.0 - y)).sin(),
        3 => -(PI * (y - 1.5)).cos(),
        _ => (PI * (y - 2.0)).sin(),
    };
    sine * 1.0_f64.copysign(x)
}

/// `gamma(x)`
pub(crate) fn gamma(x: f64) -> Result<f64, Refusal> {
    if !x.is_finite() {
        return if x == f64::NEG_INFINITY { Err(Refusal::Domain) } else { Ok(x) };
    }
    if x == x.floor() && x <= 0.0 {
        return Err(Refusal::Domain);
    }
    if x == x.floor() && x <= 23.0 {
        return Ok((1..x as u64).map(|factor| factor as f64).product());
    }
    let size = x.abs();
    if size < 1e-20 {
        let r = 1.0 / x;
        return if r.is_infinite() { Err(Refusal::Range) } else { Ok(r) };
    }
    if size > 200.0 {
        return if x < 0.0 { Ok(0.0 / sin_pi(x)) } else { Err(Refusal::Range) };
    }
    let y = size + G_MINUS_HALF;
    let z = if size > G_MINUS_HALF { (y - size) - G_MINUS_HALF } else { (y - G_MINUS_HALF) - size };
    let z = z * G / y;
    let r = if x < 0.0 {
        let r = -PI / sin_pi(size) / size * y.exp() / lanczos(size);
        let r = r - z * r;
        if size < 140.0 {
            r / y.powf(size - 0.5)
        } else {
            let root = y.powf(size / 2.0 - 0.25);
            r / root / root
        }
    } else {
        let r = lanczos(size) / y.exp();
        let r = r + z * r;
        if size < 140.0 {
            r * y.powf(size - 0.5)
        } else {
            let root = y.powf(size / 2.0 - 0.25);
            r * root * root
        }
    };
    if r.is_infinite() { Err(Refusal::Range) } else { Ok(r) }
}

/// `log(abs(gamma(x)))`
pub(crate) fn log_gamma(x: f64) -> Result<f64, Refusal> {
    if !x.is_finite() {
        return Ok(if x.is_nan() { x } else { f64::INFINITY });
    }
    if x == x.floor() && x <= 2.0 {
        return if x <= 0.0 { Err(Refusal::Domain) } else { Ok(0.0) };
    }
    let size = x.abs();
    if size < 1e-20 {
        return Ok(-size.ln());
    }
    let mut r = lanczos(size).ln() - G;
    r += (size - 0.5) * ((size + G - 0.5).ln() - 1.0);
    if x < 0.0 {
        r = LOG_PI - sin_pi(size).abs().ln() - size.ln() - r;
    }
    if r.is_infinite() { Err(Refusal::Range) } else { Ok(r) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_cpythons() {
        assert_eq!(gamma(0.5), Ok(1.7724538509055159));
        assert_eq!(gamma(5.0), Ok(24.0));
        assert_eq!(gamma(-0.5), Ok(-3.544907701811032));
        assert_eq!(gamma(171.5), Ok(9.483367566824801e307));
        assert_eq!(log_gamma(0.5), Ok(0.5723649429247004));
        assert_eq!(log_gamma(100.0), Ok(359.1342053695754));
        assert_eq!((gamma(-1.0), gamma(200.0)), (Err(Refusal::Domain), Err(Refusal::Range)));
    }
}
