//! `backstory rules`: the response model as a table.

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Args;
use comfy_table::{ContentArrangement, Table, presets};

use super::{content, out};

/// Exits with 0, or with 2 when the model cannot be used.
#[derive(Args)]
pub(super) struct Rules {
    #[command(flatten)]
    rules: content::RuleFiles,
}

/// Columns when nobody looks: a table of six columns needs room.
const WIDE: u16 = 160;

impl Rules {
    pub(super) fn run(self) -> ExitCode {
        let (rubric, model) = match self.rules.load() {
            Ok(rules) => rules,
            Err(error) => {
                return out::refuse(error);
            }
        };
        let mut table = Table::new();
        table
            .load_style(presets::UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header(["rule", "fires for", "the act", "moves", "because", "source"]);
        let columns = u16::try_from(textwrap::termwidth()).unwrap_or(WIDE);
        table.set_width(if std::io::stdout().is_terminal() { columns.max(100) } else { WIDE });
        for (_, rule) in model.rules() {
            table.add_row([
                rule.id.clone(),
                rule.conditions(&rubric),
                rule.verdict.map_or("–", |verdict| verdict.name()).to_owned(),
                rule.moves(),
                rule.because.clone(),
                rule.source.clone(),
            ]);
        }
        out::line(table.trim_fmt());
        let mut prices = Table::new();
        prices.load_style(presets::UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
        prices.set_header(["a line is worth", "points", "because"]).set_width(WIDE);
        for (id, price) in model.prices.all() {
            prices.add_row([id.to_owned(), price.worth.to_string(), price.because.clone()]);
        }
        out::line(prices.trim_fmt());
        out::line(format_args!(
            "{} rules. Sizes, thresholds and verdicts are design choices; a source stands for a direction.",
            model.rules().count()
        ));
        ExitCode::SUCCESS
    }
}
