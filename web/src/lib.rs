//! The player as a page calls it: bytes in, bytes out; what is said is JSON, and files are as they are. There is nothing that it asks of the page, so that no
//! generated script stands between the two.
//!
//! A page makes room for its bytes, writes them there, calls, and reads the answer where it lies.

use std::cell::RefCell;

use backstory::web::Desk;

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
    static CALL: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for a call of so many bytes, and says where.
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *mut u8 {
    CALL.with_borrow_mut(|call| {
        call.clear();
        call.resize(bytes, 0);
        call.as_mut_ptr()
    })
}

/// Does what the call says, and gives the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn call() -> usize {
    answered(|desk, call| desk.answer(call))
}

/// Takes a file that the page has loaded, with its name and a zero before it, and gives the length of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn load() -> usize {
    answered(|desk, file| desk.load(file))
}

fn answered(what: impl FnOnce(&mut Desk, &[u8]) -> String) -> usize {
    let bytes = CALL.take();
    ANSWER.set(DESK.with_borrow_mut(|desk| what(desk, &bytes)).into_bytes());
    ANSWER.with_borrow(Vec::len)
}

/// Where the answer lies, until the next call.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|answer| answer.as_ptr())
}

/// The semantics of the engine in it.
#[unsafe(no_mangle)]
pub extern "C" fn semantics() -> u32 {
    backstory::play::encounter::SEMANTICS
}
