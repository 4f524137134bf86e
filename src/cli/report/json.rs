//! What is told -> the object of DESIGN.md section 7, for editors and scripts.
use super::{Counts, Told};
use serde::Serialize;

/// Returns one JSON object and a line break.
pub(in crate::cli) fn json(told: &[Told], counts: &Counts) -> String {
    let findings = told.iter().map(|told| Finding {
        code: told.code,
        severity: told.severity.as_str(),
        file: told.at.file.as_str(),
        line: told.at.start.line,
        column: told.at.start.column,
        end_line: told.at.end.line,
        end_column: told.at.end.column,
        message: &told.message,
        help: &told.help,
    });
    let summary = Summary { errors: counts.errors, warnings: counts.warnings, notes: counts.notes };
    let report = Report { findings: findings.collect(), summary };
    let mut text = serde_json::to_string_pretty(&report).expect("texts and numbers can be written as JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Report<'t> {
    findings: Vec<Finding<'t>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Finding<'t> {
    code: &'t str,
    severity: &'t str,
    file: &'t str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: &'t str,
    help: &'t str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    notes: usize,
}
