//! Case and classes of ASCII: all that `bytes` knows, and the short way for `str`.

/// `title`: the first letter of each run of letters large, the others small.
pub(crate) fn title(bytes: &[u8]) -> Vec<u8> {
    let mut inside = false;
    let each = |&byte: &u8| {
        let mapped = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
        inside = byte.is_ascii_alphabetic();
        mapped
    };
    bytes.iter().map(each).collect()
}

/// `capitalize`
pub(crate) fn capitalize(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

/// `swapcase`
pub(crate) fn swap(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte }).collect()
}

/// `isspace` of bytes.
pub(crate) fn is_space(bytes: &[u8]) -> bool {
    some(bytes, |byte| matches!(byte, b' ' | 0x09..=0x0D))
}

/// `isdigit` of bytes.
pub(crate) fn is_digit(bytes: &[u8]) -> bool {
    some(bytes, |byte| byte.is_ascii_digit())
}

/// `isalpha` of bytes.
pub(crate) fn is_alpha(bytes: &[u8]) -> bool {
    some(bytes, |byte| byte.is_ascii_alphabetic())
}

/// `isalnum` of bytes.
pub(crate) fn is_alnum(bytes: &[u8]) -> bool {
    some(bytes, |byte| byte.is_ascii_alphanumeric())
}

/// `islower` of bytes: a small letter, and no large one.
pub(crate) fn is_lower(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase)
}

/// `isupper` of bytes: a large letter, and no small one.
pub(crate) fn is_upper(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase)
}

/// `istitle` of bytes: as `title` would make it, with at least one letter.
pub(crate) fn is_title(bytes: &[u8]) -> bool {
    let mut inside = false;
    for byte in bytes {
        if if inside { byte.is_ascii_uppercase() } else { byte.is_ascii_lowercase() } {
            return false;
        }
        inside = byte.is_ascii_alphabetic();
    }
    bytes.iter().any(u8::is_ascii_alphabetic)
}

/// At least one byte, and all of the class.
fn some(bytes: &[u8], class: impl Fn(u8) -> bool) -> bool {
    !bytes.is_empty() && bytes.iter().all(|&byte| class(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_is_mapped() {
        assert_eq!(title(b"they're bill's \xe9a"), b"They'Re Bill'S \xe9A");
        assert_eq!((capitalize(b"aBC d"), capitalize(b"")), (b"Abc d".to_vec(), b"".to_vec()));
        assert_eq!(swap(b"aB1\xe9"), b"Ab1\xe9");
    }

    #[test]
    fn classes_need_at_least_one_byte() {
        let classes = [is_space, is_digit, is_alpha, is_alnum, is_lower, is_upper, is_title];
        let of = |bytes: &[u8]| classes.map(|class| u8::from(class(bytes)));
        assert_eq!(of(b""), [0; 7]);
        assert_eq!(of(b" \t\x0b"), [1, 0, 0, 0, 0, 0, 0]);
        assert_eq!(of(b"\x1c"), [0; 7]);
        assert_eq!(of(b"12"), [0, 1, 0, 1, 0, 0, 0]);
        assert_eq!(of(b"ab"), [0, 0, 1, 1, 1, 0, 0]);
        assert_eq!(of(b"A"), [0, 0, 1, 1, 0, 1, 1]);
        assert_eq!(of(b"Ab Cd1E"), [0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(of(b"a1!"), [0, 0, 0, 0, 1, 0, 0]);
        assert_eq!(of(b"aB"), [0, 0, 1, 1, 0, 0, 0]);
    }
}
