//! The work of AI on every adapter of this machine, software drivers among them: all results against 64-bit floating point and
//! whole numbers. Without any the tests say so and pass, unless HASHGRIND_REQUIRE_GPU=1.
#![cfg(feature = "gpu")]

use std::io::Write;

use hashgrind::gpu::{AdapterQuery, GemmForm, GpuAdapter, GpuEngine, adapters};
use hashgrind::scan::ScanError;
use hashgrind::scan::ai::{Engine, Problem, Size, Task};

/// The adapters to test; says so when there are none.
fn tested() -> Vec<GpuAdapter> {
    let found = adapters(&AdapterQuery::default().with_software(true));
    let usable: Vec<GpuAdapter> = found.usable().cloned().collect();
    if usable.is_empty() {
        let required = std::env::var("HASHGRIND_REQUIRE_GPU").is_ok_and(|value| value == "1");
        let why = found.notes.join("; ");
        assert!(!required, "HASHGRIND_REQUIRE_GPU is set and there is no adapter: {why}");
        let _ = writeln!(std::io::stderr(), "SKIPPED: no GPU adapter: {why}");
    }
    usable
}

/// Sides that differ, and more than one tile of the larger form each way.
fn size(task: Task) -> Size {
    if task.is_gemm() { Size::product(256, 512, 256) } else { Size::array(1 << 23) }
}

fn right(engine: &mut GpuEngine, problem: &Problem, places: &[u64]) {
    let results = engine.results(places).expect("the device gives its results");
    for (place, result) in places.iter().zip(results) {
        let (result, expected) = (result.expect("every place is its own"), problem.expected(*place));
        assert!(expected.accepts(result), "{:?} {place}: {result} {expected:?}", problem.task());
    }
}

#[test]
fn results_are_the_oracles() {
    for adapter in tested() {
        for form in GemmForm::ALL {
            let mut engine = GpuEngine::with_form(&adapter, form).expect("it opens");
            for task in engine.tasks() {
                let problem = Problem::new(task, size(task), &[task as u8 + 1; 32]).expect("a size that fits");
                engine.prepare(&problem).expect("it is got ready");
                let done = engine.perform(3).expect("it is done");
                assert_eq!(done.amount, 3 * problem.amount());
                // A stride that meets every row and every column of a tile.
                let every = if task == Task::Load { 1 } else { 61 };
                let places: Vec<u64> = (0..problem.results()).step_by(every).collect();
                right(&mut engine, &problem, &places);
                right(&mut engine, &problem, &problem.places());
                assert_eq!(engine.results(&[problem.results()]).expect("an answer"), [None]);
            }
            let products = engine.tasks().into_iter().filter(|task| task.is_gemm());
            let named = products.map(|task| engine.kernel(task)).all(|name| name.ends_with(&form.to_string()));
            assert!(named, "{form}");
        }
    }
}

/// Everything that a measurement does, one after the other, on the form that was chosen.
#[test]
fn the_faster_form_is_kept_and_has_a_peak() {
    for adapter in tested() {
        let mut engine = GpuEngine::open(&adapter).expect("it opens");
        assert!(matches!(engine.perform(1), Err(ScanError::Unsupported { .. })), "nothing was prepared");
        assert_eq!(engine.results(&[0]).expect("an answer"), [None]);
        for task in engine.tasks() {
            let problem = Problem::new(task, size(task), &[9; 32]).expect("a size that fits");
            let peak = engine.peak(task).expect("it is measured");
            // 8 bits have one only where they are an instruction.
            assert!(peak.is_some() == task.is_gemm() || task == Task::GemmI8, "{task:?}");
            assert!(peak.is_none_or(|peak| peak.is_finite() && peak > 0.0));
            engine.prepare(&problem).expect("it is got ready");
            engine.perform(1).expect("it is done");
            right(&mut engine, &problem, &problem.places());
        }
        let too_large = Problem::new(Task::Copy, Size::array(1 << 34), &[1; 32]).expect("a size that fits");
        if engine.most_bytes() < 1 << 34 {
            assert!(matches!(engine.prepare(&too_large), Err(ScanError::Unsupported { .. })));
        }
    }
}
