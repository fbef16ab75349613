//! Counts of ways of talking, and the bands that MITI 4.2.1 gives for two of them.

/// Counts of ways of talking. Choosing a text is not producing it: these are informed by MITI, not MITI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Questions.
    pub questions: u32,
    /// Simple reflections.
    pub simple_reflections: u32,
    /// Complex reflections.
    pub complex_reflections: u32,
    /// Affirmations.
    pub affirmations: u32,
    /// Seeking collaboration and emphasising autonomy.
    pub partnership: u32,
    /// Information given, with permission or without persuading.
    pub information: u32,
    /// Persuading without permission.
    pub persuasion: u32,
    /// Confronting.
    pub confronting: u32,
}

/// Where a figure lies. The manual calls its thresholds expert opinion, without norms (MITI 4.2.1; PMC9461167).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Below what the manual calls fair.
    Below,
    /// Fair.
    Fair,
    /// Good.
    Good,
}

impl Band {
    fn of(figure: f64, fair: f64, good: f64) -> Band {
        match figure {
            figure if figure >= good => Band::Good,
            figure if figure >= fair => Band::Fair,
            _ => Band::Below,
        }
    }

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Band::Below => "band-below",
            Band::Fair => "band-fair",
            Band::Good => "band-good",
        }
    }
}

impl Talk {
    /// Ratios are shown from this many reflections and questions up: a ratio of few is an accident.
    pub const ENOUGH: u32 = 5;

    /// All reflections.
    pub fn reflections(&self) -> u32 {
        self.simple_reflections + self.complex_reflections
    }

    /// Reflections to a question: fair from 1, good from 2.
    pub fn ratio(&self) -> Option<(f64, Band)> {
        let enough = self.questions >= Talk::ENOUGH && self.reflections() >= Talk::ENOUGH;
        let ratio = f64::from(self.reflections()) / f64::from(self.questions);
        enough.then(|| (ratio, Band::of(ratio, 1.0, 2.0)))
    }

    /// Share of reflections that are complex, in percent: fair from 40, good from 50.
    pub fn complex_share(&self) -> Option<(f64, Band)> {
        let share = 100.0 * f64::from(self.complex_reflections) / f64::from(self.reflections());
        (self.reflections() >= Talk::ENOUGH).then(|| (share, Band::of(share, 40.0, 50.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(questions: u32, simple_reflections: u32, complex_reflections: u32) -> Talk {
        Talk { questions, simple_reflections, complex_reflections, ..Talk::default() }
    }

    #[test]
    fn bands_begin_where_the_manual_says() {
        let check = |talk: Talk, ratio: Option<Band>, complex: Option<Band>| {
            assert_eq!(talk.ratio().map(|(_, band)| band), ratio, "{talk:?}");
            assert_eq!(talk.complex_share().map(|(_, band)| band), complex, "{talk:?}");
        };
        check(talk(6, 5, 0), Some(Band::Below), Some(Band::Below));
        check(talk(5, 3, 2), Some(Band::Fair), Some(Band::Fair));
        check(talk(5, 5, 5), Some(Band::Good), Some(Band::Good));
        check(talk(10, 61, 39), Some(Band::Good), Some(Band::Below));
    }

    #[test]
    fn of_few_there_is_no_ratio() {
        assert_eq!(talk(4, 9, 0).ratio(), None);
        assert_eq!(talk(9, 2, 2).ratio(), None);
        assert_eq!(talk(9, 2, 2).complex_share(), None);
        assert_eq!(talk(0, 0, 0).complex_share(), None);
    }
}
