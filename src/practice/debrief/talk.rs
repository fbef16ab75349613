//! Counts of ways of talking, and the bands that MITI 4.2.1 gives for two of them.

/// How often something was said, of the turns in which it was on offer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Often {
    /// Turns in which it was said.
    pub said: u32,
    /// Turns in which it could have been.
    pub offered: u32,
}

/// Counts of ways of talking. Choosing a text is not producing it: these are informed by MITI, not MITI.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Talk {
    /// Questions.
    pub questions: Often,
    /// Reflections.
    pub reflections: Often,
    /// Complex reflections.
    pub complex: Often,
    /// Turns with a reflection, of those in which a complex one was on offer.
    pub beside_complex: u32,
    /// Affirmations.
    pub affirmations: Often,
    /// Seeking collaboration and emphasising autonomy.
    pub partnership: Often,
    /// Information given, with permission or without persuading.
    pub information: Often,
    /// Persuading without permission, and confronting.
    pub persuasion: Often,
    /// What was chosen where there was a question and a reflection to choose from.
    pub both: Both,
}

/// What was chosen where there was a question and a reflection to choose from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Both {
    /// Turns with a question.
    pub questions: u32,
    /// Turns with a reflection.
    pub reflections: u32,
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

    /// Reflections to a question, over the turns that had both to choose from: fair from 1, good from 2.
    pub fn ratio(&self) -> Option<(f64, Band)> {
        let Both { questions, reflections } = self.both;
        let ratio = f64::from(reflections) / f64::from(questions.max(1));
        (questions + reflections >= 2 * Talk::ENOUGH && questions > 0).then(|| (ratio, Band::of(ratio, 1.0, 2.0)))
    }

    /// Share of reflections that are complex, in percent, where complex ones were on offer: fair from 40, good from 50.
    pub fn complex_share(&self) -> Option<(f64, Band)> {
        let share = 100.0 * f64::from(self.complex.said) / f64::from(self.beside_complex.max(1));
        (self.beside_complex >= Talk::ENOUGH).then(|| (share, Band::of(share, 40.0, 50.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(questions: u32, simple: u32, complex: u32) -> Talk {
        let often = |said| Often { said, offered: said + 5 };
        let both = Both { questions, reflections: simple + complex };
        Talk {
            both,
            reflections: often(simple + complex),
            complex: often(complex),
            beside_complex: simple + complex,
            ..Talk::default()
        }
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
        assert_eq!(talk(2, 5, 2).ratio(), None);
        assert_eq!(talk(0, 9, 2).ratio(), None);
        assert_eq!(talk(9, 2, 2).complex_share(), None);
        assert_eq!(talk(0, 0, 0).complex_share(), None);
    }
}
