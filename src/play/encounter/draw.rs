//! Chance by key: the same seed and address give the same draw, whatever was drawn before.

use rand::rand_core::{Rng, SeedableRng};
use rand::rngs::ChaCha8Rng;

/// A number below `bound`, drawn for `address`; 0 when `bound` is 0.
pub fn draw(seed: u32, address: &str, bound: u32) -> u32 {
    Stream::new(seed, address).below(bound)
}

/// Shuffles a short list for `address`.
pub fn shuffle<T>(seed: u32, address: &str, list: &mut [T]) {
    let mut stream = Stream::new(seed, address);
    for last in (1..list.len()).rev() {
        let pick = stream.below(last as u32 + 1);
        list.swap(last, pick as usize);
    }
}

/// Many draws under one address, for simulated trainees. Nothing that is recorded may depend on their number.
pub struct Stream(ChaCha8Rng);

impl Stream {
    /// The stream of a seed and an address.
    pub fn new(seed: u32, address: &str) -> Stream {
        let mut rng = ChaCha8Rng::seed_from_u64(u64::from(seed));
        rng.set_stream(fnv1a(address.as_bytes()));
        Stream(rng)
    }

    /// The next number below `bound`; 0 when `bound` is 0.
    ///
    /// Without bias: what falls into the incomplete last run of `bound` numbers is drawn again.
    pub fn below(&mut self, bound: u32) -> u32 {
        if bound == 0 {
            return 0;
        }
        let spare = (u32::MAX % bound + 1) % bound;
        loop {
            let number = self.0.next_u32();
            if number <= u32::MAX - spare {
                return number % bound;
            }
        }
    }
}

/// FNV-1a, 64 bits: public constants, the same on every platform.
fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
