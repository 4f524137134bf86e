//! A recording of a text -> a player, what is said in it below, and the script that gives the player its captions.
use super::text::TextWriter;
use crate::artifact::{Artifact, Body};
use crate::parse::Captions;
use crate::parse::markdown::{escape_into, marked_into};
use crate::resolve::{Recording, RecordingKind, ShownCaptions};
use crate::url::UrlPath;
use serde_json::json;

impl TextWriter<'_> {
    /// Writes a player; what is said in the recording is kept for the end of the paragraph, which cannot hold it.
    pub(super) fn recording(&mut self, html: &mut String, index: usize, recording: &Recording) {
        let mut label = String::new();
        self.alt(&mut label, index);
        // A link can hold no player.
        if self.is_in_link {
            return html.push_str(&label);
        }
        let element = match recording.kind {
            RecordingKind::Video => "video",
            RecordingKind::Audio => "audio",
        };
        let mut href = String::new();
        escape_into(&mut href, &recording.path.relative_from(self.path));
        html.push_str(&format!("<{element} controls preload=\"metadata\" src=\"{href}\""));
        if !label.is_empty() {
            html.push_str(&format!(" aria-label=\"{label}\""));
            self.alt_language(html, index);
        }
        if let Some(ShownCaptions { captions, language, script: Some(script) }) = &recording.captions {
            self.captions.push(script.relative_from(self.path));
            html.push_str(" data-captions=\"");
            escape_into(html, script.as_str());
            html.push_str(&format!("\" data-captions-lang=\"{}\" data-captions-label=\"", captions.locale));
            escape_into(html, language);
            html.push('"');
        }
        if label.is_empty() {
            escape_into(&mut label, recording.source.file_name());
        }
        // Shown only by browsers that play nothing.
        html.push_str(&format!("><a href=\"{href}\">{label}</a></{element}>"));
        if let Some(shown) = &recording.captions {
            let transcript = self.transcript(shown);
            self.transcripts.push_str(&transcript);
        }
    }

    /// What is said, with the times, to be read in place of being heard.
    fn transcript(&mut self, shown: &ShownCaptions) -> String {
        let (captions, mut html) = (&shown.captions, String::new());
        let (locale, text_locale) = (&captions.locale, &self.text.document.locale);
        html.push_str("\n<details class=\"transcript\"><summary>");
        self.message(&mut html, "transcript");
        let mut attributes = String::new();
        if locale != text_locale {
            attributes = format!(" lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str());
            html.push_str(&format!(" <span class=\"in-language\">(<span{attributes}>"));
            escape_into(&mut html, &shown.language);
            html.push_str("</span>)</span>");
        }
        html.push_str(&format!("</summary>\n<div{attributes}>\n"));
        for cue in captions.cues.iter().filter(|cue| !cue.spoken.is_empty()) {
            let seconds = cue.start / 1000;
            html.push_str(&format!("<p><time datetime=\"PT{seconds}S\">{}</time>", clock(seconds)));
            for spoken in &cue.spoken {
                if !spoken.speaker.is_empty() {
                    html.push_str(" <b>");
                    marked_into(&mut html, &spoken.speaker, locale, self.han);
                    html.push_str("</b>");
                }
                html.push(' ');
                marked_into(&mut html, &spoken.words, locale, self.han);
            }
            html.push_str("</p>\n");
        }
        html.push_str("</div>\n</details>");
        html
    }
}

/// `4` -> `0:04`, `3723` -> `1:02:03`.
fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

/// Writes the captions of a recording as a classic script: browsers refuse the captions of a `<track>` on file://.
pub fn captions_script(path: &UrlPath, captions: &Captions) -> Artifact {
    let cues: Vec<_> = captions
        .cues
        .iter()
        .filter(|cue| !cue.spoken.is_empty())
        .map(|cue| json!([cue.start, cue.end, cue.written]))
        .collect();
    let (name, cues) = (json!(path.as_str()), json!(cues));
    let script = format!("(window.yulanCaptions=window.yulanCaptions||{{}})[{name}]={cues};\n");
    Artifact { path: path.clone(), body: Body::Bytes(script.into_bytes()) }
}
