//! The text of a page -> HTML: the holes that parsing left are filled.
use super::fact::ISOLATION;
use super::placeable::{fact_into, plain_sentence, value_into};
use super::steps::StepTexts;
use super::theme::Theme;
use super::view::SectionView;
use super::words::{Fault, Words};
use crate::locale::{Direction, Locale, has_right_to_left};
use crate::parse::markdown::{Flow, Piece, escape_into, marked_into};
use crate::resolve::{FactFault, Link, Phrase, Picture, PictureFile, ShownValue, Text};
use crate::url::UrlPath;
use std::collections::BTreeSet;

/// A text being written, and for whom.
pub(super) struct TextWriter<'t> {
    /// The text.
    pub(super) text: &'t Text,
    /// The page it stands on.
    pub(super) path: &'t UrlPath,
    /// The words of every language.
    pub(super) theme: &'t Theme,
    /// The words of the page's language.
    pub(super) words: &'t Words,
    /// Those of the language of the text: a fact in it is part of its sentence.
    pub(super) text_words: &'t Words,
    /// The language that Han in a text of another script is taken for.
    pub(super) han: &'t Locale,
    /// Whether what comes stands in a link, which can hold no other.
    pub(super) is_in_link: bool,
    /// The names shown so far that nobody has verified.
    pub(super) unverified: BTreeSet<Phrase>,
    /// What is said in the recordings of the paragraph that is being written.
    pub(super) transcripts: String,
    /// Addresses of the scripts that hold the captions of its recordings, from the page.
    pub(super) captions: Vec<String>,
    /// Messages that could not be shown.
    pub(super) faults: Vec<Fault>,
}

/// How wide a picture is shown: no wider than lines of text are long, or the whole of a phone.
const SIZES: &str = "(min-width: 44rem) 40rem, 100vw";
/// An entry of the list of contents.
pub(super) struct Contents {
    pub(super) id: String,
    pub(super) html: String,
    pub(super) children: Vec<Contents>,
}

impl TextWriter<'_> {
    /// Writes the sections of the text, each apart: a theme may put what it shows of facts into them. What the section
    /// `steps` tells of one of `steps` under a heading with its id is written apart from it.
    pub(super) fn sections(&mut self, steps: &BTreeSet<&str>) -> (Vec<SectionView>, StepTexts) {
        let (text, mut step_texts) = (self.text, StepTexts::new());
        let mut sections = Vec::with_capacity(text.document.body().sections.len());
        for section in text.document.body().sections.iter().filter(|it| it.heading.is_some() || !it.flow.is_empty()) {
            let heading = section.heading.map(|index| {
                let mut heading = String::new();
                self.heading_text(&mut heading, index);
                heading
            });
            let id = section.heading.map_or("intro", |index| &text.outline.ids[index]).to_owned();
            let mut html = String::with_capacity(4 * 1024);
            let mut rest = None;
            if id == "steps" && !steps.is_empty() {
                rest = self.steps(&mut html, &section.flow, steps, &mut step_texts);
            } else {
                self.flow(&mut html, &section.flow);
            }
            html.push_str(std::mem::take(&mut self.transcripts).trim_start());
            sections.push(SectionView { id, heading, html, rest, official: None });
        }
        (sections, step_texts)
    }

    /// Returns the list of contents: headings of level 2, in them those of level 3.
    pub(super) fn contents(&mut self) -> Vec<Contents> {
        let text = self.text;
        let mut contents: Vec<Contents> = Vec::new();
        for (index, heading) in text.document.body().headings.iter().enumerate().filter(|(_, it)| it.level <= 3) {
            let mut html = String::new();
            self.heading_label(&mut html, index);
            let entry = Contents { id: text.outline.ids[index].clone(), html, children: Vec::new() };
            match contents.last_mut() {
                Some(last) if heading.level == 3 => last.children.push(entry),
                _ => contents.push(entry),
            }
        }
        contents
    }

    fn flow(&mut self, html: &mut String, flow: &Flow) {
        flow.iter().for_each(|piece| self.piece(html, piece));
    }

    /// Writes a piece of a flow.
    pub(super) fn piece(&mut self, html: &mut String, piece: &Piece) {
        match piece {
            Piece::Html(piece) => self.html(html, piece),
            Piece::Heading(index) => self.heading(html, *index),
            Piece::OpenLink(index) => self.open_link(html, *index),
            Piece::CloseLink(index) => self.close_link(html, *index),
            Piece::Image(index) => self.image(html, *index),
            Piece::Footnote { number, reference } => html.push_str(&footnote_mark(*number, *reference)),
            Piece::Fact(index) => self.fact(html, *index),
            Piece::Message(id) => self.message(html, id),
        }
    }

    /// Writes elements of the text; what is said in a recording stands below its paragraph.
    fn html(&mut self, html: &mut String, piece: &str) {
        const END: &str = "</p>";
        match piece.find(END).filter(|_| !self.transcripts.is_empty()) {
            Some(at) => {
                let (paragraph, rest) = piece.split_at(at + END.len());
                html.extend([paragraph, &std::mem::take(&mut self.transcripts), rest]);
            }
            None => html.push_str(piece),
        }
    }

    fn heading(&mut self, html: &mut String, index: usize) {
        let level = self.text.document.body().headings[index].level;
        html.push_str(&format!("<h{level} id=\""));
        escape_into(html, &self.text.outline.ids[index]);
        html.push_str("\">");
        self.heading_text(html, index);
        html.push_str(&format!("</h{level}>\n"));
    }

    /// A heading that is empty but has a role takes the role's name.
    pub(super) fn heading_text(&mut self, html: &mut String, index: usize) {
        let text = self.text;
        let heading = &text.document.body().headings[index];
        match text.outline.roles[index] {
            Some(role) if heading.flow.is_empty() => self.message(html, &format!("role-{role}")),
            _ => self.flow(html, &heading.flow),
        }
    }

    fn open_link(&mut self, html: &mut String, index: usize) {
        let text = self.text;
        let (href, attributes) = match &text.links[index] {
            Link::Page { path, anchor, .. } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                (path.relative_from(self.path) + &anchor, String::new())
            }
            Link::Term { path, anchor, .. } => {
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                (path.relative_from(self.path) + &anchor, " class=\"term\"".to_owned())
            }
            Link::Here(anchor) => (format!("#{anchor}"), String::new()),
            Link::Attachment(path, _) => (path.relative_from(self.path), String::new()),
            Link::Outside(url) => (url.clone(), " rel=\"external noopener\"".to_owned()),
            Link::Unpublished(..) | Link::Broken(_) => (String::new(), String::new()),
        };
        if !href.is_empty() {
            html.push_str("<a href=\"");
            escape_into(html, &href);
            html.push_str(&format!("\"{attributes}>"));
        }
        self.is_in_link = !href.is_empty();
        self.given_words(html, index);
    }

    /// The words of a heading for a link that leads to it: without links, notes and pictures of its own.
    fn heading_label(&mut self, html: &mut String, index: usize) {
        let (text, start) = (self.text, html.len());
        let was_in_link = std::mem::replace(&mut self.is_in_link, true);
        let heading = &text.document.body().headings[index];
        match text.outline.roles[index] {
            Some(role) if heading.flow.is_empty() => self.message(html, &format!("role-{role}")),
            _ => {
                for piece in &heading.flow {
                    match piece {
                        Piece::Html(piece) => html.push_str(piece),
                        Piece::OpenLink(index) if !self.leads_to_heading(*index) => self.given_words(html, *index),
                        Piece::Image(index) => self.alt(html, *index),
                        Piece::Fact(index) => self.fact(html, *index),
                        Piece::Message(id) => self.message(html, id),
                        Piece::OpenLink(_) | Piece::CloseLink(_) | Piece::Footnote { .. } | Piece::Heading(_) => {}
                    }
                }
            }
        }
        self.is_in_link = was_in_link;
        if html[start..].trim().is_empty() {
            escape_into(html, &format!("#{}", text.outline.ids[index]));
        }
    }

    /// Headings whose links ask for each other's words would never end.
    fn leads_to_heading(&self, index: usize) -> bool {
        matches!(self.text.links[index], Link::Here(_))
    }

    /// What stands in place of a link's text that an author left out.
    fn given_words(&mut self, html: &mut String, index: usize) {
        let text = self.text;
        match &text.links[index] {
            Link::Page { title: Some(words), .. }
            | Link::Unpublished(_, Some(words))
            | Link::Term { name: Some(words), .. } => self.phrase(html, words),
            _ if !text.document.body().links[index].empty => {}
            Link::Attachment(path, _) => escape_into(html, path.as_str().rsplit('/').next().unwrap_or_default()),
            Link::Outside(url) => escape_into(html, url),
            Link::Here(anchor) => match text.outline.ids.iter().position(|id| id == anchor) {
                Some(index) => self.heading_label(html, index),
                None => escape_into(html, &format!("#{anchor}")),
            },
            _ => {}
        }
    }

    fn close_link(&mut self, html: &mut String, index: usize) {
        let link = &self.text.links[index];
        self.is_in_link = false;
        if !matches!(link, Link::Unpublished(..) | Link::Broken(_)) {
            html.push_str("</a>");
        }
        if let Link::Page { language: Some((locale, name)), .. } = link
            && *locale != self.text.document.locale
        {
            // Not inside the link: its text is the author's.
            html.push_str(&format!(
                " <span class=\"in-language\">(<span lang=\"{locale}\" dir=\"{}\">",
                locale.direction().as_str()
            ));
            escape_into(html, name);
            html.push_str("</span>)</span>");
        }
    }

    fn image(&mut self, html: &mut String, index: usize) {
        let text = self.text;
        let files = match &text.pictures[index] {
            Picture::Found(_, files) => files,
            Picture::Recording(recording) => return self.recording(html, index, recording),
            _ => return,
        };
        let widest = files.last().expect("of a picture there is a file at least");
        html.push_str("<img src=\"");
        escape_into(html, &widest.path.relative_from(self.path));
        if files.len() > 1 {
            let file = |it: &PictureFile| format!("{} {}w", it.path.relative_from(self.path), it.width);
            let files: Vec<String> = files.iter().map(file).collect();
            html.push_str("\" srcset=\"");
            escape_into(html, &files.join(", "));
            html.push_str("\" sizes=\"");
            html.push_str(SIZES);
        }
        html.push_str("\" alt=\"");
        self.alt(html, index);
        html.push('"');
        self.alt_language(html, index);
        let (width, height) = (widest.width, widest.height);
        html.push_str(&format!(" width=\"{width}\" height=\"{height}\" loading=\"lazy\" decoding=\"async\">"));
    }

    /// What is said of a picture to those who cannot see it.
    pub(super) fn alt(&mut self, html: &mut String, index: usize) {
        let alt = &self.text.alts[index];
        match plain_sentence(alt, self.theme.words(&alt.locale)) {
            Ok(alt) => escape_into(html, &alt),
            Err(fault) => self.faults.push(fault),
        }
    }

    /// The language of what is said of a picture, if another text says it.
    pub(super) fn alt_language(&self, html: &mut String, index: usize) {
        let locale = &self.text.alts[index].locale;
        if *locale != self.text.document.locale {
            html.push_str(&format!(" lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str()));
        }
    }

    /// A fact of this or another page, as part of the sentence around it.
    fn fact(&mut self, html: &mut String, index: usize) {
        let (words, around, linked) = (self.text_words, (&self.text.document.locale, self.han), !self.is_in_link);
        let written = match &self.text.facts[index] {
            Ok(fact) => fact_into(html, fact, words, around, linked),
            // Told of; the sentence must not go on as if nothing were missing.
            Err(FactFault::NoValue) => value_into(html, &ShownValue::Unknown, words, around, linked),
            Err(_) => return,
        };
        if let Err(fault) = written {
            self.faults.push(fault);
        }
    }

    pub(super) fn message(&mut self, html: &mut String, id: &str) {
        match self.words.running(id, &[]) {
            Ok(phrase) => {
                let phrase = Phrase::new(&phrase.text, phrase.locale);
                self.phrase(html, &phrase);
            }
            Err(fault) => self.faults.push(fault),
        }
    }

    /// Words that may be in another language than the text around them.
    fn phrase(&mut self, html: &mut String, phrase: &Phrase) {
        if phrase.is_unverified {
            self.unverified.insert(phrase.clone());
        }
        words_into(html, phrase, &self.text.document.locale, self.han);
    }

    /// Writes the footnotes; `None` if there are none.
    pub(super) fn footnotes(&mut self) -> Option<String> {
        let text = self.text;
        if text.document.body().footnotes.is_empty() {
            return None;
        }
        let mut written = String::new();
        let html = &mut written;
        html.push_str("<section class=\"footnotes\" role=\"doc-endnotes\">\n<h2 id=\"y-footnotes\">");
        self.message(html, "footnotes");
        html.push_str("</h2>\n<ol>\n");
        for (index, footnote) in text.document.body().footnotes.iter().enumerate() {
            let number = index + 1;
            html.push_str(&format!("<li id=\"y-fn-{number}\">"));
            self.flow(html, &footnote.flow);
            html.push_str(&std::mem::take(&mut self.transcripts));
            for reference in 1..=footnote.references {
                let anchor = footnote_mark_id(number, reference);
                let label = match self.words.plain("footnote-back", &[]) {
                    Ok(phrase) => phrase.text,
                    Err(fault) => {
                        self.faults.push(fault);
                        String::new()
                    }
                };
                html.push_str(&format!("<a href=\"#{anchor}\" role=\"doc-backlink\" aria-label=\""));
                escape_into(html, &label);
                html.push_str("\">↩\u{FE0E}</a> ");
            }
            html.push_str("</li>\n");
        }
        html.push_str("</ol>\n</section>\n");
        Some(written)
    }
}

/// Appends a phrase to a text that may be in another language; a long name may break where it says so.
pub(super) fn words_into(html: &mut String, phrase: &Phrase, around: &Locale, han: &Locale) {
    if phrase.breaks.is_empty() {
        return phrase_into(html, (&phrase.text, &phrase.locale), around, han);
    }
    let (mut parts, mut rest) = (String::new(), &*phrase.text);
    for (at, next) in phrase.breaks.iter().enumerate() {
        let before = if at == 0 { 0 } else { phrase.breaks[at - 1] };
        let (part, behind) = rest.split_at(next - before);
        marked_into(&mut parts, part, &phrase.locale, han);
        parts.push_str("<wbr>");
        rest = behind;
    }
    marked_into(&mut parts, rest, &phrase.locale, han);
    in_language(html, &parts, &phrase.locale, around);
}

/// Appends words of a language to a text that may be in another: then they are marked with theirs.
pub(super) fn phrase_into(html: &mut String, (text, locale): (&str, &Locale), around: &Locale, han: &Locale) {
    let visible: String;
    // Where all runs one way nothing needs isolating, and the marks would stand between words that readers search for.
    let needless = text.contains(ISOLATION) && locale.direction() == Direction::LeftToRight && !has_right_to_left(text);
    let text = if needless {
        visible = text.replace(ISOLATION, "");
        &visible
    } else {
        text
    };
    let mut marked = String::with_capacity(text.len());
    marked_into(&mut marked, text, locale, han);
    in_language(html, &marked, locale, around);
}

/// Appends HTML in a language to a text that may be in another: then it is marked with its own.
pub(super) fn in_language(html: &mut String, words: &str, locale: &Locale, around: &Locale) {
    if locale == around {
        return html.push_str(words);
    }
    html.push_str(&format!("<span lang=\"{locale}\" dir=\"{}\">{words}</span>", locale.direction().as_str()));
}

/// A reference to a footnote.
fn footnote_mark(number: usize, reference: usize) -> String {
    let id = footnote_mark_id(number, reference);
    format!("<sup class=\"footnote\"><a href=\"#y-fn-{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>")
}

/// Where the `reference`-th reference to footnote `number` stands, both from 1.
fn footnote_mark_id(number: usize, reference: usize) -> String {
    match reference {
        1 => format!("y-fnref-{number}"),
        _ => format!("y-fnref-{number}-{reference}"),
    }
}
