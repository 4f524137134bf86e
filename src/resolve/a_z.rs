//! The titles of a language -> groups of one initial.
use super::index::{Index, LanguageId};
use super::listing::{Item, item};
use super::order::{by_title, collator_of};
use crate::locale::Locale;
use icu_collator::CollatorBorrowed;
use icu_collator::options::Strength;
use std::cmp::Ordering;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;

/// What titles of a group begin with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Initial {
    /// A letter, a capital without its accent: of Chinese the first of its pinyin, of Japanese the first kana of its row,
    /// of Korean the first consonant; `#`: a number or a sign.
    Letter(String),
    /// A character of so many strokes.
    Strokes(u32),
    /// A Han character whose reading nobody can tell from the title.
    Han,
}

/// All pages of a language by title, in groups of one initial.
pub(super) fn groups(index: &Index, language: LanguageId) -> Vec<(Initial, Vec<Item>)> {
    let initials = Initials::new(&index.site.languages[language].locale);
    let mut groups: Vec<(Initial, Vec<Item>)> = Vec::new();
    let mut places: HashMap<Initial, usize> = HashMap::new();
    for id in by_title(index, language) {
        let item = Item { summary: None, holds: None, unconfirmed: None, time: None, ..item(index, id, language) };
        let initial = initials.of(&item.title.text);
        let place = *places.entry(initial.clone()).or_insert(groups.len());
        if place == groups.len() {
            groups.push((initial, Vec::new()));
        }
        groups[place].1.push(item);
    }
    if initials.are_pinyin() {
        // Latin titles stand behind all Chinese ones: a letter that no Chinese title has would come after Z.
        groups.sort_by_key(|(initial, _)| match initial {
            Initial::Letter(letter) if letter.is_ascii() => (false, letter.clone()),
            _ => (true, String::new()),
        });
    }
    groups
}

/// The rows of kana, each from its first on.
const KANA: [&str; 10] = ["あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"];

/// The consonants that Korean words are looked up by; a doubled one stands with the plain one.
const HANGUL: [&str; 14] = ["ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅅ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ"];

/// Finds the initials of titles by the order they are sorted in, so that the two always agree.
struct Initials {
    /// The order of titles, letters with and without accents being equal where the language has it so.
    order: CollatorBorrowed<'static>,
    /// Where each part of the order of Han characters begins, ascending; empty in languages that have no such parts.
    han: Vec<(String, Initial)>,
}

impl Initials {
    /// Reads the parts of Han off the language's own order. CLDR's `common/collation/zh.xml` begins each part with a mark that
    /// stands in no text: U+FDD0 and a capital for pinyin, U+FDD0 and the Braille pattern of the number for strokes. Writing
    /// down the first character of each part would do as well until the data changes.
    fn new(locale: &Locale) -> Initials {
        let order = collator_of(locale, Strength::Primary);
        let letters = ('A'..='Z').map(|letter| (format!("\u{FDD0}{letter}"), Initial::Letter(letter.into())));
        let pattern =
            |strokes: u32| char::from_u32(0x2800 + strokes).map(|pattern| (format!("\u{FDD0}{pattern}"), strokes));
        let strokes = (1..=64).filter_map(pattern).map(|(mark, strokes)| (mark, Initial::Strokes(strokes)));
        // A mark that the order does not know stands at its end; those that it knows, with Han before Latin.
        let mut han: Vec<(String, Initial)> =
            letters.chain(strokes).filter(|(mark, _)| order.compare(mark, "a") == Ordering::Less).collect();
        // Rare characters without a reading or a count come last, in the order of Unicode, beginning with one of these.
        let end = han.last().map(|(mark, _)| mark.clone());
        let rare = end.and_then(|end| ["㐀", "𠀀"].into_iter().find(|first| order.compare(first, &end).is_gt()));
        han.extend(rare.map(|first| (first.to_owned(), Initial::Han)));
        Initials { order, han }
    }

    fn are_pinyin(&self) -> bool {
        matches!(self.han.first(), Some((_, Initial::Letter(_))))
    }

    fn of(&self, title: &str) -> Initial {
        let number = || Initial::Letter("#".to_owned());
        let Some(first) = title.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_alphabetic()) else {
            return number();
        };
        if self.order.compare(title, "0").is_lt() {
            // A sign that counts, as that of a currency, stands before the first letter.
            return number();
        }
        let row = |rows: &[&str]| Some(Initial::Letter((*rows.get(self.last(rows.iter(), title)?)?).to_owned()));
        let found = match first {
            _ if is_han(first) => {
                let part = self.last(self.han.iter().map(|(mark, _)| mark.as_str()), title);
                let read = || row(&HANGUL).filter(|_| self.order.compare(title, "힣\u{FFFF}").is_lt());
                part.map(|at| self.han[at].1.clone()).or_else(read).or(Some(Initial::Han))
            }
            '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' => row(&KANA),
            '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{AC00}'..='\u{D7A3}' => row(&HANGUL),
            _ => None,
        };
        found.unwrap_or_else(|| Initial::Letter(self.letter(first)))
    }

    /// The last of ascending marks that stands before the title.
    fn last<M: AsRef<str>>(&self, marks: impl Iterator<Item = M>, title: &str) -> Option<usize> {
        marks.take_while(|mark| self.order.compare(mark.as_ref(), title).is_le()).count().checked_sub(1)
    }

    /// The capital that a letter is sorted under: `É` under `E`, `Œ` under `O`, but in Swedish `Ö` by itself.
    fn letter(&self, letter: char) -> String {
        if letter.is_ascii() {
            return letter.to_ascii_uppercase().to_string();
        }
        let text = letter.to_string();
        let is_under = |base: &char| {
            let begins = self.order.compare(base.to_string().as_str(), &text).is_le();
            begins && self.order.compare(&text, &format!("{base}\u{FFFF}")).is_lt()
        };
        let base = ('A'..='Z').chain(text.nfd().next()).find(is_under);
        base.unwrap_or(letter).to_uppercase().collect()
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The initials of titles in the order of a language: `initial title`, a line each.
    fn initials(tag: &str, titles: &str) -> String {
        let locale = Locale::parse(tag).expect("the tag is well formed");
        let (initials, order) = (Initials::new(&locale), collator_of(&locale, Strength::Quaternary));
        let mut titles: Vec<&str> = titles.split(' ').collect();
        titles.sort_by(|a, b| order.compare(a, b));
        let mut shown: Vec<(Initial, String)> = Vec::new();
        for title in titles {
            let initial = initials.of(title);
            match shown.last_mut() {
                Some((last, titles)) if *last == initial => *titles += &format!(" {title}"),
                _ => shown.push((initial, title.to_owned())),
            }
        }
        let name = |initial: &Initial| match initial {
            Initial::Letter(letter) => letter.clone(),
            Initial::Strokes(strokes) => strokes.to_string(),
            Initial::Han => "Han".to_owned(),
        };
        shown.iter().map(|(initial, titles)| format!("{} {titles}", name(initial))).collect::<Vec<_>>().join("\n")
    }

    // CLDR knows one reading of each character, and of few words: 重庆 by `chóng`, but 长宁 by `zhǎng`.
    #[test]
    fn chinese_stands_under_the_letters_of_its_pinyin() {
        let shown = initials(
            "zh-Hans",
            "安徽 《北京》 重庆 长宁区 张江 居留许可 外国人 APP下载 “工作” 2024年 欧洲 ￥费用 é 𠀀",
        );
        let letters = "# ￥费用 2024年\nA 安徽\nB 《北京》\nC 重庆\nG “工作”\nJ 居留许可\nO 欧洲\nW 外国人\nZ 张江 长宁区\nHan 𠀀\n\
                       A APP下载\nE é";
        assert_eq!(shown, letters);
    }

    #[test]
    fn each_letter_of_pinyin_begins_with_the_first_character_that_cldr_names() {
        let first = "阿 八 嚓 咑 妸 发 旮 哈 丌 咔 垃 妈 拏 噢 妑 七 呥 仨 他 屲 夕 丫 帀";
        let expected: Vec<String> = "ABCDEFGHJKLMNOPQRSTWXYZ"
            .chars()
            .zip(first.split(' '))
            .map(|(letter, han)| format!("{letter} {han}"))
            .collect();
        assert_eq!(initials("zh-Hans", first), expected.join("\n"));
    }

    #[test]
    fn traditional_chinese_stands_under_its_strokes() {
        let shown = initials("zh-Hant", "上海 張江 工作 居留 外國人 永久 一般 Apply");
        assert_eq!(shown, "1 一般\n3 上海 工作\n5 外國人 永久\n8 居留\n11 張江\nA Apply");
    }

    #[test]
    fn japanese_stands_under_the_rows_of_kana_and_han_apart() {
        let shown =
            initials("ja", "アプリ がん検診 ごみ ざいりゅう デジタル パスポート ビザ ワクチン 在留許可 永住 Web");
        assert_eq!(
            shown,
            "W Web\nあ アプリ\nか がん検診 ごみ\nさ ざいりゅう\nた デジタル\nは パスポート ビザ\nわ ワクチン\nHan 永住 在留許可"
        );
    }

    #[test]
    fn korean_stands_under_its_first_consonant_also_where_it_is_written_in_han() {
        let shown = initials("ko", "거류허가 까치 나라 居留 비자 빠른 취업허가증 학생 长宁区");
        assert_eq!(shown, "ㄱ 居留 거류허가 까치\nㄴ 나라\nㅂ 비자 빠른\nㅊ 취업허가증\nㅎ 학생\nHan 长宁区");
    }

    #[test]
    fn letters_with_accents_stand_where_the_language_sorts_them() {
        assert_eq!(
            initials("fr", "École Œuvre Entrée Opéra Ouvert À Zone Çà"),
            "A À\nC Çà\nE École Entrée\nO Œuvre Opéra Ouvert\nZ Zone"
        );
        assert_eq!(initials("sv", "Öppet Zon Oslo Åland"), "O Oslo\nZ Zon\nÅ Åland\nÖ Öppet");
        assert_eq!(initials("ar", "تصريح أكاديمية إقامة العمل بيت"), "ا إقامة أكاديمية العمل\nب بيت\nت تصريح");
    }
}
