use super::*;
use crate::content::embedded;
use crate::practice::record::encode;

fn case() -> Arc<Case> {
    Arc::new(embedded::case("amina").unwrap())
}

fn begun(case: &Arc<Case>) -> Workshop {
    resumed(case, &[])
}

fn resumed(case: &Arc<Case>, entries: &[Entry]) -> Workshop {
    let record = Record { header: header(case, "a-room".into(), 5), entries: entries.to_vec(), whole: 0 };
    Workshop::resume(case.clone(), record).unwrap()
}

/// Goes on to a step of the first moment that comes.
fn to(room: &mut Workshop, step: Step) {
    for _ in 0..12 {
        if room.step() == step {
            return;
        }
        room.forward();
    }
    panic!("{step:?} does not come");
}

#[test]
fn a_moment_is_heard_voted_on_played_and_revealed() {
    let case = case();
    let mut room = begun(&case);
    assert_eq!(room.step(), Step::Reading);
    to(&mut room, Step::Listening);
    assert!(room.room().lines.is_empty() && !room.room().now.speech.is_empty(), "the lines are not shown yet");
    to(&mut room, Step::Voting);
    let wall = room.room();
    assert_eq!(wall.lines.iter().map(|line| line.letter).collect::<String>(), "ABCDEF"[..wall.lines.len()]);
    assert!(room.forward().is_empty() || room.step() != Step::Answered, "nobody has raised a hand");
    let mut room = begun(&case);
    to(&mut room, Step::Voting);
    if room.room().discusses {
        room.discuss();
    }
    room.hands(0, 4);
    room.hands(1, 17);
    assert_eq!((room.leads(), room.room().hands), (Some(1), 21));
    let kept = room.forward();
    assert!(matches!(&kept[..], [Entry::Voted(voted), Entry::Line(_)] if !voted.again && voted.hands[1] == 17));
    let answered = room.room();
    assert_eq!(
        (answered.step, answered.turn.as_ref().map(|turn| turn.line.clone())),
        (Step::Answered, Some(wall.lines[1].line.clone()))
    );
    assert!(answered.lines[1].leads && answered.lines[1].first == Some(17));
    room.forward();
    assert_eq!(room.step(), Step::Revealed);
    room.forward();
    assert_eq!((room.step(), room.session().turns().len()), (Step::Listening, 1));
}

#[test]
fn a_talk_lies_between_two_votes_and_what_it_moved_is_told() {
    let case = case();
    let mut room = begun(&case);
    to(&mut room, Step::Voting);
    room.hands(0, 10);
    room.hands(1, 5);
    if room.room().discusses {
        room.forward();
    } else {
        room.discuss();
    }
    assert_eq!(room.step(), Step::Discussing);
    assert_eq!(room.room().lines[0].first, Some(10), "the first votes stay in sight");
    room.forward();
    assert_eq!((room.step(), room.room().hands), (Step::Again, 0));
    room.hands(0, 3);
    room.hands(1, 12);
    room.forward();
    let summary = room.summary();
    let moved = summary.moments[0].moved.unwrap();
    assert_eq!((moved.hands, moved.of), (7, (15, 15)));
    let page = html(&summary, &embedded::locale("en").unwrap());
    assert!(page.contains("7 hands") && !page.contains("<script"));
}

/// A room that has nine hands up for the first line, and does not stop to talk.
fn voted(case: &Arc<Case>) -> Workshop {
    let mut room = begun(case);
    to(&mut room, Step::Voting);
    if room.room().discusses {
        room.discuss();
    }
    room.hands(0, 9);
    room
}

#[test]
fn the_facilitator_chooses_instead_of_the_room_and_another_line_is_seen_beside() {
    let case = case();
    let mut room = voted(&case);
    room.choose(2);
    assert_eq!(room.leads(), Some(2));
    room.choose(2);
    assert_eq!(room.leads(), Some(0), "chosen twice, it is the room's again");
    room.choose(2);
    room.forward();
    room.beside(Some(0));
    let shown = room.room();
    let beside = shown.beside.unwrap();
    assert_eq!(beside.line, shown.lines[0].line);
    assert!(!beside.reply.is_empty() && shown.turn.is_some());
    room.beside(Some(0));
    assert!(room.room().beside.is_none());
}

#[test]
fn back_goes_step_by_step_and_takes_the_line_back() {
    let case = case();
    let mut room = voted(&case);
    room.forward();
    room.forward();
    assert_eq!(room.step(), Step::Revealed);
    assert!(room.back().is_empty());
    assert!(matches!(room.back()[..], [Entry::Back {}]));
    assert_eq!((room.step(), room.room().hands, room.session().turns().len()), (Step::Voting, 9, 0));
    room.back();
    assert_eq!(room.step(), Step::Listening);
}

#[test]
fn notes_know_what_follows_each_line() {
    let case = case();
    let mut room = begun(&case);
    to(&mut room, Step::Voting);
    let (wall, notes) = (room.room(), room.notes());
    assert_eq!(notes.ahead.len(), wall.lines.len());
    for ((letter, ahead), line) in notes.ahead.iter().zip(&wall.lines) {
        assert_eq!((*letter, &ahead.line), (line.letter, &line.line));
        assert!(!ahead.why.is_empty() && !ahead.reply.is_empty());
    }
    assert!(notes.ahead.iter().any(|(_, ahead)| ahead.acceptable));
    assert!(!notes.misreadings.is_empty() && !notes.behind.dials.is_empty());
}

/// A room that votes as the numbers fall, to the end of the course, with what it keeps.
fn played(case: &Arc<Case>) -> (Workshop, Vec<Entry>) {
    let mut room = begun(case);
    let (mut kept, mut number) = (Vec::new(), 0_usize);
    while room.step() != Step::Over {
        if matches!(room.step(), Step::Voting | Step::Again) {
            number += 1;
            let lines = room.room().lines.len();
            (0..lines).for_each(|at| room.hands(at, ((at + 3) * (number + 7) % 23) as u8));
            room.hands(number % lines, 30);
        }
        kept.extend(room.forward());
    }
    (room, kept)
}

#[test]
fn a_whole_course_is_played_with_one_key_and_typed_votes() {
    let case = case();
    let (room, kept) = played(&case);
    let choices = kept.iter().filter(|entry| matches!(entry, Entry::Line(_))).count();
    assert!(choices > 25, "{choices} choices");
    assert!(
        matches!(kept.last(), Some(Entry::Done(summary)) if summary.items.is_empty()),
        "nobody's practice is counted"
    );
    let summary = room.summary();
    assert_eq!(summary.moments.len(), choices);
    assert!(summary.ending.is_some() && summary.moments.iter().any(|moment| moment.moved.is_some()));
}

#[test]
fn whatever_moment_the_program_ends_at_no_more_than_the_present_vote_is_lost() {
    let case = case();
    let (_, kept) = played(&case);
    let lines: String = kept.iter().map(encode).collect();
    let head = encode(&header(&case, "a-room".into(), 5));
    let all = head.clone() + &lines;
    for number in 0..200_u32 {
        // A file is cut anywhere: in a line, or between two.
        let cut = head.len() + crate::play::encounter::draw(number, "cut", lines.len() as u32 + 1) as usize;
        let record = Record::decode(&all.as_bytes()[..cut]).unwrap();
        let whole = record.entries.len();
        assert_eq!(record.entries, kept[..whole], "cut at {cut}");
        let room = Workshop::resume(case.clone(), record).unwrap();
        let said = kept[..whole].iter().filter(|entry| matches!(entry, Entry::Line(_))).count();
        assert_eq!(room.session().turns().len(), said, "cut at {cut}");
        let voted = room.summary().moments.len();
        assert!(voted == said, "cut at {cut}: {voted} of {said} votes");
    }
}
