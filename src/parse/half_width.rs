//! TOML text -> the same in half-width signs where an input method or a word processor wrote others, and where it did.
//!
//! **Every byte keeps its place**: blanks stand in for what a sign is shorter, so whatever is read in the mended text has
//! its span in the author's. What stands in quotes or behind `#` is the author's own and is left alone.
use super::prose::stray_bidi_control::is_control;
use std::borrow::Cow;
use std::ops::Range;

/// A text as it was meant.
pub(super) struct Mended<'t> {
    /// As long as the author's, in bytes.
    pub(super) text: Cow<'t, str>,
    /// The first slip of each line that has any, in order.
    pub(super) slips: Vec<Slip>,
    /// Where bytes could not keep their place: a number in full-width digits must stay in one piece.
    pub(super) shifted: Vec<Range<usize>>,
}

/// A character that TOML does not take for what it looks like.
pub(super) struct Slip {
    /// Where it stands, in bytes of the text.
    pub(super) range: Range<usize>,
    /// What it is.
    pub(super) sort: Sort,
    /// What to type; `None`: nothing.
    pub(super) instead: Option<char>,
    /// The line it stands in, in bytes.
    pub(super) line: Range<usize>,
    /// That line as it was meant.
    pub(super) meant: String,
}

/// What a slip is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    /// A sign or letter.
    Sign,
    /// A digit.
    Digit,
    /// A blank, or something as wide as nothing.
    Blank,
    /// A control of direction, which is told of by itself.
    Control,
}

/// Mends a TOML text.
pub(super) fn mended(text: &str) -> Mended<'_> {
    let untouched = Mended { text: Cow::Borrowed(text), slips: Vec::new(), shifted: Vec::new() };
    if text.is_ascii() {
        return untouched;
    }
    let mut mender = Mender::new(text);
    while mender.step() {}
    mender.flush();
    mender.end_line();
    if mender.slips.is_empty() {
        return untouched;
    }
    Mended { text: Cow::Owned(mender.out), slips: mender.slips, shifted: mender.shifted }
}

/// Returns the half-width form of a full-width letter, digit, sign or blank.
pub(super) fn half_width(c: char) -> Option<char> {
    match c {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0),
        '\u{3000}' | '\u{A0}' => Some(' '),
        _ => None,
    }
}

/// Goes over a text from left to right.
struct Mender<'t> {
    text: &'t str,
    at: usize,
    out: String,
    /// The line so far as it was meant, without the blanks that keep places.
    plain: String,
    line_start: usize,
    slip: Option<Slip>,
    slips: Vec<Slip>,
    shifted: Vec<Range<usize>>,
    /// How many blanks `out` is short of the author's text.
    owed: usize,
    /// Where what must stay in one piece began.
    piece: usize,
    /// The brackets that are open.
    depth: usize,
    /// Whether the line has had its `=`.
    has_equals: bool,
    /// Whether words without quotes have begun: their punctuation is no slip, the quotes are what is missing.
    in_words: bool,
}

impl<'t> Mender<'t> {
    fn new(text: &'t str) -> Mender<'t> {
        Mender {
            text,
            at: 0,
            out: String::with_capacity(text.len()),
            plain: String::new(),
            line_start: 0,
            slip: None,
            slips: Vec::new(),
            shifted: Vec::new(),
            owed: 0,
            piece: 0,
            depth: 0,
            has_equals: false,
            in_words: false,
        }
    }

    /// Takes what stands next; `false` at the end.
    fn step(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let Some(c) = rest.chars().next() else { return false };
        match c {
            '\n' => {
                self.copy(1);
                self.end_line();
            }
            '#' => self.copy(rest.find('\n').unwrap_or(rest.len())),
            '"' | '\'' => self.quoted(c),
            _ if self.in_words && self.has_equals => self.copy(c.len_utf8()),
            '“' | '”' | '„' | '＂' | '「' | '」' => self.quoted_otherwise(c, '"'),
            '‘' | '’' | '＇' => self.quoted_otherwise(c, '\''),
            '\u{3000}' | '\u{A0}' | '\u{2002}'..='\u{200A}' => self.replace(c, Some(' '), Sort::Blank),
            '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\u{2060}' => self.drop(c, Sort::Blank),
            _ if is_control(c) => self.drop(c, Sort::Control),
            '０'..='９' => self.replace(c, half_width(c), Sort::Digit),
            _ => match self.sign(c, &rest[c.len_utf8()..]) {
                Some('#') => {
                    self.replace(c, Some('#'), Sort::Sign);
                    let rest = &self.text[self.at..];
                    self.copy(rest.find('\n').unwrap_or(rest.len()));
                }
                Some(sign) => self.replace(c, Some(sign).filter(|sign| *sign != ' '), Sort::Sign),
                None => self.plainly(c),
            },
        }
        true
    }

    /// The sign that a character is meant for; a blank if nothing should stand there, `None` if it is meant for itself.
    fn sign(&self, c: char, rest: &str) -> Option<char> {
        let is_last = rest.trim_start_matches(is_blank).starts_with(['\n', '\r', '#']) || rest.trim().is_empty();
        let follows = |test: fn(char) -> bool| rest.starts_with(test);
        let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９');
        match c {
            '：' if self.plain.ends_with(is_digit) && follows(is_digit) => Some(':'),
            '：' | '＝' => Some('='),
            '，' | '、' | '；' | '。' if is_last && self.depth == 0 => Some(' '),
            '，' | '、' | '；' => Some(','),
            '。' | '．' => Some('.'),
            '［' | '【' | '〔' => Some('['),
            '］' | '】' | '〕' => Some(']'),
            '—' | '–' | '−' => Some('-'),
            '＃' | '｛' | '｝' | '－' | '＿' | '＋' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => half_width(c),
            _ => None,
        }
    }

    /// Takes a character that means itself.
    fn plainly(&mut self, c: char) {
        self.in_words |= !c.is_ascii();
        self.note(c);
        self.copy(c.len_utf8());
    }

    fn note(&mut self, c: char) {
        match c {
            '=' => self.has_equals = true,
            '[' | '{' => self.depth += 1,
            ']' | '}' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    /// Copies so many bytes as they are.
    fn copy(&mut self, length: usize) {
        let part = &self.text[self.at..self.at + length];
        self.part(part.chars().next());
        self.out.push_str(part);
        match part.rfind('\n').filter(|_| length > 1) {
            // A text of several lines cannot be shown as one.
            Some(at) => {
                if let Some(mut slip) = self.slip.take() {
                    slip.line.end = self.at + at;
                    self.slips.push(slip);
                }
                self.line_start = self.at + at + 1;
                self.plain = part[at + 1..].to_owned();
            }
            None => self.plain.push_str(part),
        }
        self.at += length;
    }

    /// Writes another character than the author's; `None`: a blank that nobody need type.
    fn replace(&mut self, c: char, instead: Option<char>, sort: Sort) {
        let length = c.len_utf8();
        let range = self.at..self.at + length;
        let line = self.line_start..self.line_start;
        self.slip.get_or_insert(Slip { range, sort, instead, line, meant: String::new() });
        let written = instead.unwrap_or(' ');
        self.part(Some(written));
        self.owed += length - 1;
        self.out.push(written);
        self.plain.extend(instead);
        self.note(written);
        self.at += length;
    }

    /// Leaves out a character that nobody sees; what stands on its two sides is one.
    fn drop(&mut self, c: char, sort: Sort) {
        let range = self.at..self.at + c.len_utf8();
        let line = self.line_start..self.line_start;
        self.slip.get_or_insert(Slip { range, sort, instead: None, line, meant: String::new() });
        self.owed += c.len_utf8();
        self.at += c.len_utf8();
    }

    /// Writes the quote that an author meant to open a text with. What is in it keeps its place only if the blanks stand
    /// before it.
    fn open_quote(&mut self, c: char, quote: char) {
        self.part(Some(quote));
        self.shifted.push(self.at..self.at + c.len_utf8());
        self.out.extend(std::iter::repeat_n(' ', c.len_utf8() - 1));
        let owed = std::mem::take(&mut self.owed);
        self.replace(c, Some(quote), Sort::Sign);
        self.owed = owed;
    }

    /// Begins another piece before `next`, unless it must stand beside the last.
    fn part(&mut self, next: Option<char>) {
        let sticks = match (self.out.chars().next_back(), next) {
            (Some(a), Some(b)) => (is_bare(a) && is_bare(b)) || (a == b && matches!(a, '[' | ']')),
            _ => false,
        };
        if !sticks {
            self.flush();
            self.piece = self.at;
        }
    }

    /// Writes the blanks that are owed.
    fn flush(&mut self) {
        if self.owed > 0 {
            self.shifted.push(self.piece..self.at);
            self.out.extend(std::iter::repeat_n(' ', self.owed));
            self.owed = 0;
        }
    }

    fn end_line(&mut self) {
        if let Some(mut slip) = self.slip.take() {
            slip.line.end = self.at;
            slip.meant = self.plain.trim().to_owned();
            self.slips.push(slip);
        }
        self.plain.clear();
        (self.line_start, self.has_equals, self.in_words) = (self.at, false, false);
    }

    /// Takes a text in quotes as TOML knows them; a curly one may end it by mistake.
    fn quoted(&mut self, quote: char) {
        let rest = &self.text[self.at..];
        let triple = if quote == '"' { "\"\"\"" } else { "'''" };
        if rest.starts_with(triple) {
            return self.copy(rest[3..].find(triple).map_or(rest.len(), |end| end + 6));
        }
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        if let Some(end) = end_of_quoted(line, quote) {
            return self.copy(end);
        }
        match curly_end(&line[1..], quote) {
            Some((end, closing)) => {
                self.copy(1 + end);
                self.replace(closing, Some(quote), Sort::Sign);
            }
            None => self.copy(line.len()),
        }
    }

    /// Takes a text whose first quote is none to TOML.
    fn quoted_otherwise(&mut self, opening: char, quote: char) {
        self.open_quote(opening, quote);
        let rest = &self.text[self.at..];
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        let Some((end, closing)) = curly_end(line, quote) else { return };
        if end > 0 {
            self.copy(end);
        }
        if closing == quote {
            self.copy(1);
        } else {
            self.replace(closing, Some(quote), Sort::Sign);
        }
    }
}

/// Whether a character may stand in a key or number without quotes.
fn is_bare(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '+')
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{3000}' | '\u{A0}')
}

/// The length of a text in quotes of one line; `None` if it does not end there.
fn end_of_quoted(line: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in line.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' if quote == '"' => escaped = true,
            _ if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Where a text ends that began with some quote: at the first that something can follow, else at the last.
fn curly_end(line: &str, quote: char) -> Option<(usize, char)> {
    let is_quote = |c: char| {
        c == quote
            || if quote == '"' {
                matches!(c, '“' | '”' | '＂' | '」')
            } else {
                matches!(c, '‘' | '’' | '＇')
            }
    };
    let mut last = None;
    for (at, c) in line.char_indices().filter(|(_, c)| is_quote(*c)) {
        last = Some((at, c));
        let next = line[at + c.len_utf8()..].trim_start_matches(is_blank).chars().next();
        if next.is_none_or(|c| "\r\n#＃,，、]］】}｝=＝".contains(c)) {
            break;
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_meant_stands_where_it_was_written() {
        let cases = [
            ("title：“许可”", "title=  ", "title=\"许可\""),
            ("published ＝ 2018-07-05", "published =   2018-07-05", "published = 2018-07-05"),
            ("published = ２０１８－０７", "published = 2018-07              ", "published = 2018-07"),
            ("a = [\"x\"，\"y\"]", "a = [\"x\",  \"y\"]", "a = [\"x\",\"y\"]"),
            ("［［languages］］", "[[    languages]]    ", "[[languages]]"),
            ("【time】", "[  time]  ", "[time]"),
            ("kind　= “page”", "kind   =   \"page\"  ", "kind = \"page\""),
            ("kind = \"page”", "kind = \"page\"  ", "kind = \"page\""),
            ("open = ０９：００", "open = 09:00          ", "open = 09:00"),
            ("[fees．card]", "[fees.card  ]", "[fees.card]"),
            ("weight = 3，", "weight = 3   ", "weight = 3"),
            ("＃ 说明：见", "#   说明：见", "# 说明：见"),
        ];
        for (written, start, meant) in cases {
            let mended = mended(written);
            assert_eq!(mended.text.len(), written.len(), "{written}");
            assert!(mended.text.starts_with(start), "{written}: {:?}", mended.text);
            assert_eq!(mended.slips.first().map(|slip| slip.meant.as_str()), Some(meant), "{written}");
        }
    }

    #[test]
    fn words_are_left_alone() {
        for text in
            ["a = \"“试行”，２０１８：\"", "a = 1 # ：，", "a = '''\n“”\n'''", "title = 许可，试行", "a = \"\\\"：\""]
        {
            assert!(mended(text).slips.is_empty(), "{text}");
        }
    }
}
