//! What is wrong with a language's messages, held against those that they translate.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};

use crate::format::diag::{Code, Diagnostic, Span, did_you_mean};

/// What is wrong with a file of messages: what cannot be read, what is there twice, and, held against the file that it
/// translates, what is missing, what nothing asks for, and what asks for something that is not given.
pub fn compare(file: &str, source: &str) -> Vec<Diagnostic> {
    let (resource, mut diagnostics) = read(file);
    let known = FluentResource::try_new(source.into()).unwrap_or_else(|(sound, _)| sound);
    let known: BTreeMap<&str, BTreeSet<&str>> =
        messages(&known).map(|message| (message.id.name, asked_for(message))).collect();
    let mut seen = BTreeSet::new();
    for message in messages(&resource) {
        let (id, place) = (message.id.name, place(file, message.id.name));
        if !seen.insert(id) {
            let found = Diagnostic::new(Code::DuplicateKey, place, format!("the message `{id}` is there twice"));
            diagnostics.push(found.help("the first holds: remove one of them"));
            continue;
        }
        let Some(given) = known.get(id) else {
            let found = Diagnostic::new(Code::UnknownMessage, place, format!("nothing asks for the message `{id}`"));
            let help = did_you_mean(id, known.keys().copied());
            diagnostics.push(found.help(help.unwrap_or_else(|| "remove it".into())));
            continue;
        };
        if let Some(unknown) = asked_for(message).difference(given).next() {
            let message = format!("`{id}` is given nothing that is called ${unknown}");
            let help = match given.iter().map(|name| format!("${name}")).collect::<Vec<_>>() {
                none if none.is_empty() => "it is given nothing: write the words themselves".into(),
                given => format!("it is given {}", given.join(", ")),
            };
            diagnostics.push(Diagnostic::new(Code::UnknownVariable, place, message).help(help));
        }
    }
    let missing: Vec<&str> = known.keys().copied().filter(|id| !seen.contains(id)).collect();
    let message = match missing.as_slice() {
        [] => return diagnostics,
        [one] => format!("the message `{one}` is missing"),
        [first, second] => format!("the messages `{first}` and `{second}` are missing"),
        [first, second, rest @ ..] => {
            format!("{} messages are missing: `{first}`, `{second}` and {} more", missing.len(), rest.len())
        }
    };
    let help = "what is missing is shown in the language that it would be translated from";
    diagnostics.push(Diagnostic::new(Code::MissingMessage, Span::default(), message).help(help));
    diagnostics
}

/// What can be read, and what cannot.
fn read(file: &str) -> (FluentResource, Vec<Diagnostic>) {
    match FluentResource::try_new(file.into()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => {
            let found = errors.into_iter().map(|error| {
                let span = Span::new(error.pos.start, error.pos.end);
                let found = Diagnostic::new(Code::BrokenMessage, span, error.kind.to_string());
                found.help("a message is written `id = words`; what follows on other lines is indented")
            });
            (resource, found.collect())
        }
    }
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Where a message begins.
fn place(file: &str, id: &str) -> Span {
    let starts = file.match_indices(id).find(|(at, _)| {
        let is_line = *at == 0 || file[..*at].ends_with('\n');
        is_line && file[at + id.len()..].trim_start_matches(' ').starts_with('=')
    });
    starts.map_or(Span::default(), |(at, _)| Span::new(at, at + id.len()))
}

/// The names of what a message asks for.
fn asked_for<'m>(message: &Message<&'m str>) -> BTreeSet<&'m str> {
    let mut names = BTreeSet::new();
    message.value.iter().for_each(|pattern| in_pattern(pattern, &mut names));
    names
}

fn in_pattern<'m>(pattern: &Pattern<&'m str>, names: &mut BTreeSet<&'m str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => in_expression(expression, names),
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn in_expression<'m>(expression: &Expression<&'m str>, names: &mut BTreeSet<&'m str>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, names),
        Expression::Select { selector, variants } => {
            in_inline(selector, names);
            variants.iter().for_each(|variant| in_pattern(&variant.value, names));
        }
    }
}

fn in_inline<'m>(inline: &InlineExpression<&'m str>, names: &mut BTreeSet<&'m str>) {
    match inline {
        InlineExpression::VariableReference { id } => _ = names.insert(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, names));
            arguments.named.iter().for_each(|argument| in_inline(&argument.value, names));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "met = You met { $name }\nturns = { $n ->\n    [one] one turn\n   *[other] { $n } turns\n}\n";

    #[track_caller]
    fn check(file: &str, expect: &[&str]) {
        let found: Vec<_> = compare(file, SOURCE)
            .iter()
            .map(|found| format!("{} {}", found.code.id(), &file[found.span.range()]).trim_end().to_owned())
            .collect();
        assert_eq!(found, expect, "{file}");
    }

    #[test]
    fn a_whole_translation_has_nothing_wrong() {
        check(SOURCE, &[]);
        check("turns = { $n } replikker\nmet = Du mødte { $name }\n", &[]);
        check("# Other words\nmet = Du mødtes\nturns = mange\n", &[]);
    }

    #[test]
    fn what_is_wrong_is_named_at_its_place() {
        check("met = Du mødte { $name }\n", &["BS0801"]);
        check("met = Du mødte { $navn }\nturns = x\n", &["BS0804 met"]);
        check("met = Du\nmet = igen\nturns = x\ntuns = y\n", &["BS0204 met", "BS0803 tuns"]);
        check("met = Du\nturns = x\n= y\n", &["BS0802 ="]);
        check("met = Du { $name\nturns = x\n", &["BS0802 t", "BS0801"]);
    }

    #[test]
    fn the_second_placeholder_and_every_form_are_looked_into() {
        check("met = { $name } { $who }\nturns = x\n", &["BS0804 met"]);
        check("met = x\nturns = { $n ->\n    [one] { $m }\n   *[other] x\n}\n", &["BS0804 turns"]);
        check("met = x\nturns = { NUMBER($m) }\n", &["BS0804 turns"]);
    }
}
