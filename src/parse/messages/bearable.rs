//! Any text -> a text that fluent-syntax can parse without a panic.
use std::ops::Range;

/// How deep placeables and calls may be nested; the parser recurses, and a key that got stuck must not end the program.
const DEEPEST: usize = 100;

/// Returns the text with `?` for what fluent-syntax 0.12 cannot bear, byte for byte, and the places of that.
///
/// It panics on a character beyond ASCII in an escape sequence (it cuts the text inside the character), and ends the
/// program by recursion. It may go when it does neither.
pub(super) fn bearable(text: &str) -> (String, Vec<Range<usize>>) {
    let mut bearable = String::with_capacity(text.len());
    let mut places = Vec::new();
    let mut depth = 0_usize;
    // How many digits an escape sequence still wants.
    let mut digits = 0;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        let escape = digits > 0 && !c.is_ascii();
        digits = match c {
            'u' if before == '\\' => 4,
            'U' if before == '\\' => 6,
            c if c.is_ascii_hexdigit() => usize::saturating_sub(digits, 1),
            _ => 0,
        };
        depth = match c {
            '{' | '(' => depth + 1,
            '}' | ')' => depth.saturating_sub(1),
            _ => depth,
        };
        before = c;
        if escape || depth > DEEPEST && matches!(c, '{' | '(') {
            depth = depth.min(DEEPEST);
            places.push(at..at + c.len_utf8());
            bearable.extend(std::iter::repeat_n('?', c.len_utf8()));
        } else {
            bearable.push(c);
        }
    }
    (bearable, places)
}
