//! A pattern -> the variables and messages it asks for, in every branch of it.
use fluent_syntax::ast::{CallArguments, Expression, Identifier, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// The text of a pattern that has nothing else.
pub(super) fn constant(pattern: &Pattern<&str>) -> Option<String> {
    let text = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Some(value.to_string()),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

/// What a pattern asks for.
#[derive(Default)]
pub(super) struct Uses {
    /// Its variables, without `$`.
    pub(super) variables: BTreeSet<String>,
    /// The messages and terms, and attributes of them.
    pub(super) references: BTreeSet<String>,
}

impl Uses {
    pub(super) fn of(pattern: &Pattern<&str>) -> Uses {
        let mut uses = Uses::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => self.reference("", id, attribute.as_ref()),
            InlineExpression::TermReference { id, attribute, arguments } => {
                self.reference("-", id, attribute.as_ref());
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        // Named arguments are literals.
        arguments.positional.iter().for_each(|argument| self.inline(argument));
    }

    fn reference(&mut self, sign: &str, id: &Identifier<&str>, attribute: Option<&Identifier<&str>>) {
        self.references.insert(match attribute {
            Some(attribute) => format!("{sign}{}.{}", id.name, attribute.name),
            None => format!("{sign}{}", id.name),
        });
    }
}
