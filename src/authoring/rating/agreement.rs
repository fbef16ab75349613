//! How far raters agree, and the cut score that they come to.

/// Share of pairs of raters who chose the same, over the moments in which at least two of them chose. `None` without any.
///
/// `choices` holds, for one moment, each rater's choice.
pub fn same_choice<T: PartialEq>(choices: &[T]) -> Option<f64> {
    let mut pairs = 0_u32;
    let mut same = 0_u32;
    for (at, one) in choices.iter().enumerate() {
        for other in &choices[at + 1..] {
            pairs += 1;
            same += u32::from(one == other);
        }
    }
    (pairs > 0).then(|| f64::from(same) / f64::from(pairs))
}

/// Gwet's AC1 for any number of raters and two categories: agreement beyond chance, which, unlike kappa, doesn't fall apart
/// where one category is rare (Gwet 2008, doi 10.1348/000711006X126600).
///
/// Each subject is how many raters said yes, and how many rated it. `None` where no subject has two raters.
pub fn ac1(subjects: &[(u32, u32)]) -> Option<f64> {
    let rated: Vec<(f64, f64)> =
        subjects.iter().filter(|(_, of)| *of > 1).map(|(yes, of)| (f64::from(*yes), f64::from(*of))).collect();
    if rated.is_empty() {
        return None;
    }
    let n = rated.len() as f64;
    let pairs = |k: f64| k * (k - 1.0);
    let agreement = rated.iter().map(|(yes, of)| (pairs(*yes) + pairs(of - yes)) / pairs(*of)).sum::<f64>() / n;
    let yes = rated.iter().map(|(yes, of)| yes / of).sum::<f64>() / n;
    let by_chance = 2.0 * yes * (1.0 - yes);
    Some((agreement - by_chance) / (1.0 - by_chance))
}

/// A cut score by Angoff's method, with its standard error: the mean over raters of what each expects of somebody who should
/// just pass. `None` without raters; the error needs two of them.
pub fn angoff(raters: &[f64]) -> Option<(f64, Option<f64>)> {
    if raters.is_empty() {
        return None;
    }
    let n = raters.len() as f64;
    let mean = raters.iter().sum::<f64>() / n;
    let spread = raters.iter().map(|rater| (rater - mean).powi(2)).sum::<f64>() / (n - 1.0);
    Some((mean, (raters.len() > 1).then(|| (spread / n).sqrt())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Option<f64>, expect: f64) {
        assert!(found.is_some_and(|found| (found - expect).abs() < 1e-9), "{found:?} is not {expect}");
    }

    #[test]
    fn pairs_who_chose_the_same() {
        check(same_choice(&["a", "a", "a"]), 1.0);
        check(same_choice(&["a", "a", "b"]), 1.0 / 3.0);
        check(same_choice(&["a", "b"]), 0.0);
        assert_eq!(same_choice(&["a"]), None);
    }

    #[test]
    fn ac1_of_two_raters_by_hand() {
        // Of ten subjects both say yes to 8, both no to 1, and they differ on 1: agreement .9, yes .85, chance .255.
        let subjects = [vec![(2, 2); 8], vec![(0, 2); 1], vec![(1, 2); 1]].concat();
        check(ac1(&subjects), (0.9 - 0.255) / (1.0 - 0.255));
        check(ac1(&[(3, 3), (0, 3)]), 1.0);
        // What one rater alone has rated counts for nothing.
        assert_eq!(ac1(&[(1, 1), (0, 1)]), None);
        check(ac1(&[(2, 2), (0, 2), (1, 1)]), 1.0);
    }

    #[test]
    fn cut_scores_have_an_error_from_two_raters_on() {
        assert_eq!(angoff(&[]), None);
        assert_eq!(angoff(&[60.0]), Some((60.0, None)));
        let (mean, error) = angoff(&[50.0, 60.0, 70.0]).unwrap();
        check(Some(mean), 60.0);
        check(error, 10.0 / 3.0_f64.sqrt());
    }
}
