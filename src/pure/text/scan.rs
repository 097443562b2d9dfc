//! The first byte of a kind, found sixteen bytes at a time.

/// Where the first byte is that `wanted` accepts. Runs without any are skipped in steps that the compiler turns
/// into vector instructions, so the test should be made of comparisons.
#[inline(always)]
pub(crate) fn position(text: &[u8], wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let mut at = 0;
    for chunk in text.chunks_exact(16) {
        if chunk.iter().fold(false, |any, &byte| any | wanted(byte)) {
            break;
        }
        at += chunk.len();
    }
    text[at..].iter().position(|&byte| wanted(byte)).map(|place| at + place)
}

#[cfg(test)]
mod tests {
    use super::position;

    #[test]
    fn every_place_is_found() {
        for length in 0..50 {
            let mut text = vec![b'a'; length];
            assert_eq!(position(&text, |byte| byte == b'x'), None);
            for at in (0..length).rev() {
                text[at] = b'x';
                assert_eq!(position(&text, |byte| byte == b'x'), Some(at));
            }
        }
    }
}
