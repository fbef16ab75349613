//! Numbers in the form of a language: its decimal sign, and how it groups thousands.

use std::convert::Infallible;

use fluent_bundle::FluentValue;
use fluent_bundle::memoizer::MemoizerKind;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// The language of a bundle, which tells it to what is remembered for it and to nothing else.
struct Language(LanguageIdentifier);

impl Memoizable for Language {
    type Args = ();
    type Error = Infallible;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Language, Infallible> {
        Ok(Language(language))
    }
}

/// A number of so many decimals, for a message; its form is the language's.
pub fn decimal(number: f64, decimals: usize) -> FluentValue<'static> {
    let options = FluentNumberOptions {
        minimum_fraction_digits: Some(decimals).filter(|decimals| *decimals > 0),
        ..Default::default()
    };
    let scale = 10_f64.powi(decimals as i32);
    FluentValue::Number(FluentNumber::new((number * scale).round() / scale, options))
}

/// A number as the language writes it; `None` for what is no number, and where the language is not known.
pub(super) fn formatted<M: MemoizerKind>(value: &FluentValue, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let number: Decimal = number.as_string().parse().ok()?;
    let Ok(language) = memoizer.with_try_get_threadsafe::<Language, _, _>((), |language| language.0.to_string());
    let locale: icu_locale_core::Locale = language.parse().ok()?;
    let formatter = DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?;
    Some(formatter.format(&number).to_string())
}
