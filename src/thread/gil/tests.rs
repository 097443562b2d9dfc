//! The policies with threads that do nothing but take turns. What is asserted are counts and orders, never times.

use super::policy::POLICIES;
use super::*;
use std::sync::Mutex as StdMutex;

/// A thread of the test: its breaker word and its number.
struct Player {
    breaker: AtomicU32,
    serial: u64,
}

impl Player {
    fn seat(&self) -> Seat {
        // SAFETY: the players outlive the threads that play.
        unsafe { Seat::new(self.serial, NonNull::from(&self.breaker)) }
    }

    fn is_asked(&self) -> bool {
        self.breaker.load(Relaxed) & breaker::DROP_REQUEST != 0
    }
}

fn players(count: u64) -> Vec<Player> {
    (1..=count).map(|serial| Player { breaker: AtomicU32::new(0), serial }).collect()
}

#[test]
fn one_at_a_time() {
    for policy in POLICIES {
        let gil = Gil::new(*policy, Duration::from_micros(50));
        let (players, total) = (players(4), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for player in &players {
                let (gil, total) = (&gil, &total);
                scope.spawn(move || {
                    gil.take(player.seat(), Reason::Start);
                    for round in 0..20_000 {
                        // Not one operation: two at a time would lose some.
                        total.store(total.load(Relaxed) + 1, Relaxed);
                        if player.is_asked() {
                            gil.give(player.seat(), true);
                            gil.take(player.seat(), Reason::DropRequest);
                        } else if round % 100 == 0 {
                            gil.give(player.seat(), false);
                            gil.take(player.seat(), Reason::Io);
                        }
                    }
                    gil.give(player.seat(), false);
                });
            }
        });
        assert_eq!(total.load(Relaxed), 80_000, "{}", policy.word());
    }
}

#[test]
fn who_is_asked_lets_another_one_run() {
    for policy in POLICIES {
        let gil = Gil::new(*policy, Duration::from_micros(100));
        let players = players(2);
        let turns = StdMutex::new(Vec::new());
        std::thread::scope(|scope| {
            for player in &players {
                let (gil, turns) = (&gil, &turns);
                scope.spawn(move || {
                    gil.take(player.seat(), Reason::Start);
                    for _ in 0..10 {
                        turns.lock().expect("no panic holds it").push(player.serial);
                        while !player.is_asked() && turns.lock().expect("no panic holds it").len() < 19 {
                            std::hint::spin_loop();
                        }
                        gil.give(player.seat(), player.is_asked());
                        gil.take(player.seat(), Reason::DropRequest);
                    }
                    gil.give(player.seat(), false);
                });
            }
        });
        let turns = turns.into_inner().expect("no panic holds it");
        let changes = turns.windows(2).filter(|pair| pair[0] != pair[1]).count();
        assert!(changes >= 15, "{}: {turns:?}", policy.word());
    }
}

#[test]
fn fifo_goes_around() {
    let gil = Gil::new(policy::named("fifo").expect("there is one"), Duration::from_micros(100));
    let players = players(4);
    let turns = StdMutex::new(Vec::new());
    std::thread::scope(|scope| {
        for player in &players {
            let (gil, turns) = (&gil, &turns);
            scope.spawn(move || {
                gil.take(player.seat(), Reason::Start);
                for _ in 0..8 {
                    while gil.state.lock().queue.len() < 3
                        && turns.lock().expect("no panic holds it").len() < 20
                    {
                        std::thread::yield_now();
                    }
                    turns.lock().expect("no panic holds it").push(player.serial);
                    gil.give(player.seat(), true);
                    gil.take(player.seat(), Reason::DropRequest);
                }
                gil.give(player.seat(), false);
            });
        }
    });
    let turns = turns.into_inner().expect("no panic holds it");
    for window in turns[..20].windows(4) {
        let mut four = window.to_vec();
        four.sort_unstable();
        assert_eq!(four, [1, 2, 3, 4], "{turns:?}");
    }
}

#[test]
fn priority_lets_who_comes_back_go_first_and_passes_nobody_for_ever() {
    let gil = Gil::new(policy::named("priority").expect("there is one"), Duration::from_secs(1000));
    let players = players(3);
    let passes = AtomicU64::new(0);
    let waits = || gil.state.lock().queue.len();
    std::thread::scope(|scope| {
        let [holder, patient, urgent] = players.as_slice() else { unreachable!("there are three") };
        gil.take(holder.seat(), Reason::Start);
        let (gil, passes) = (&gil, &passes);
        let waiting = scope.spawn(move || {
            gil.take(patient.seat(), Reason::DropRequest);
            let seen = passes.load(Relaxed);
            gil.give(patient.seat(), false);
            seen
        });
        while waits() < 1 {
            std::thread::yield_now();
        }
        let coming = scope.spawn(move || {
            while gil.state.lock().queue.iter().all(|other| other.passed.load(Relaxed) < 16) {
                gil.take(urgent.seat(), Reason::Io);
                passes.fetch_add(1, Relaxed);
                gil.give(urgent.seat(), false);
                if gil.state.lock().holder.is_none() {
                    break;
                }
            }
        });
        while !holder.is_asked() {
            std::thread::yield_now();
        }
        gil.give(holder.seat(), false);
        let seen = waiting.join().expect("it does not panic");
        coming.join().expect("it does not panic");
        assert!((1..=16).contains(&seen), "passed {seen} times");
    });
}
