//! "Did you mean": the nearest of some names, by CPython's measure (`Python/suggestions.c`): an edit distance
//! where a letter's change of case costs 1 and any other change costs 2, accepted up to a third of both lengths.

const MOVE: usize = 2;
const CASE: usize = 1;
const MOST_CANDIDATES: usize = 750;
const LONGEST: usize = 40;

fn substitution(a: u8, b: u8) -> usize {
    if a == b {
        0
    } else if a.eq_ignore_ascii_case(&b) {
        CASE
    } else {
        MOVE
    }
}

/// The edit distance of two names, or more than `most` as soon as that is certain.
pub(crate) fn distance(a: &[u8], b: &[u8], most: usize) -> usize {
    if a.len().abs_diff(b.len()) * MOVE > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (1..=a.len()).map(|at| at * MOVE).collect();
    let mut result = row.last().copied().unwrap_or(b.len() * MOVE);
    for (down, second) in b.iter().enumerate() {
        let mut diagonal = down * MOVE;
        result = diagonal + MOVE;
        let mut least = usize::MAX;
        for (at, first) in a.iter().enumerate() {
            let replaced = diagonal + substitution(*second, *first);
            diagonal = row[at];
            result = replaced.min(result.min(diagonal) + MOVE);
            row[at] = result;
            least = least.min(result);
        }
        if least > most {
            return most + 1;
        }
    }
    result
}

/// The candidate nearest to `wrong`, if one is near enough.
pub(crate) fn closest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if wrong.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in
        candidates.into_iter().take(MOST_CANDIDATES).filter(|one| *one != wrong && one.len() <= LONGEST)
    {
        let allowed = (wrong.len() + candidate.len() + 3) * MOVE / 6;
        let most = best.map_or(allowed, |(distance, _)| allowed.min(distance - 1));
        let found = distance(wrong.as_bytes(), candidate.as_bytes(), most);
        if found <= most {
            best = Some((found, candidate));
            if found == 0 {
                break;
            }
        }
    }
    best.map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn the_nearest_name_wins_and_far_ones_are_none() {
        assert_eq!(closest("pritn", ["print", "repr"]), Some("print"));
        assert_eq!(closest("Lenght", ["length", "width"]), Some("length"));
        assert_eq!(closest("foo", ["completely", "different"]), None);
        assert_eq!(closest("blech", ["bluch", "blach", "blch"]), Some("bluch"));
    }
}
