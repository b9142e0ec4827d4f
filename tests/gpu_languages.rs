//! What the makers' compilers are given: every kernel in HLSL (Direct3D), MSL (Metal) and SPIR-V (Vulkan), translated by naga
//! with the options that wgpu gives it. Needs no GPU; whether those compilers take the text is not tested here.
//!
//! The operations of HLSL and MSL are held against `shaders/golden/operations.txt`: a new naga that wraps or splits what we
//! write shows there. To renew it: `HASHGRIND_BLESS=1 cargo test --all-features --test gpu_languages`. With
//! `HASHGRIND_TRANSLATIONS=FOLDER` the texts are kept there (`scripts/shader-isa` takes its SPIR-V so).
//!
//! MSL comes from the program `naga` of the same version, because its code is in no build for another system than Apple's.
//! Without it that half is left out, unless HASHGRIND_REQUIRE_ISA=1.
#![cfg(feature = "gpu")]

use std::collections::HashMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use hashgrind::gpu::{
    Body, GemmForm, ShaderVariant, ai_peak_text, ai_text, hash_headers_text, hash_headers_textbook_text, int_peak_text,
    scan_text,
};
use hashgrind::scan::ai::Task;
use naga::ShaderStage;
use naga::back::{hlsl, pipeline_constants::process_overrides, spv};
use naga::proc::{BoundsCheckPolicies, BoundsCheckPolicy};
use naga::valid::{Capabilities, ValidationFlags, Validator};

/// Every text with its kernel and its form as written.
fn kernels() -> Vec<(&'static str, String, String)> {
    let mut all = vec![("hash_headers", "textbook".to_owned(), hash_headers_textbook_text())];
    for form in ShaderVariant::forms() {
        all.push(("scan", form.to_string(), scan_text(&form)));
        if form.siblings() == 1 && form.body() == Body::Straight {
            all.push(("hash_headers", form.to_string(), hash_headers_text(&form)));
            all.push(("int_peak", form.to_string(), int_peak_text(&form)));
        }
    }
    all
}

/// HLSL and SPIR-V of a kernel as wgpu-hal 30.0.1 has it translated (dx12/device.rs, vulkan/adapter.rs): overrides resolved
/// for the entry point, indices restricted, loops bounded; products of matrices without these checks (gpu/trusted.rs).
fn translate(kernel: &str, text: &str) -> (String, Vec<u32>) {
    let module = naga::front::wgsl::parse_str(text).unwrap_or_else(|error| panic!("{}", error.emit_to_string(text)));
    let info = Validator::new(ValidationFlags::all(), Capabilities::SHADER_FLOAT16).validate(&module).unwrap();
    let entry = (ShaderStage::Compute, kernel);
    let (module, info) = process_overrides(&module, &info, Some(entry), &Default::default()).unwrap();

    let mut text = String::new();
    // Products of packed numbers need 6.4; wgpu takes the newest model that the compiler and the driver know.
    let shader_model = if kernel == "gemm" { hlsl::ShaderModel::V6_4 } else { hlsl::ShaderModel::V6_0 };
    let options = hlsl::Options { shader_model, ..hlsl::Options::default() };
    let pipeline = hlsl::PipelineOptions { entry_point: Some((ShaderStage::Compute, kernel.to_owned())) };
    hlsl::Writer::new(&mut text, &options, &pipeline).write(&module, &info, None).unwrap();

    let options = spv::Options {
        lang_version: (1, 6),
        flags: spv::WriterFlags::LABEL_VARYINGS,
        fake_missing_bindings: true,
        // With robustBufferAccess2, which RADV, ANV and NVK have, the buffers' bounds are left to the driver.
        bounds_check_policies: BoundsCheckPolicies {
            index: if kernel == "gemm" { BoundsCheckPolicy::Unchecked } else { BoundsCheckPolicy::Restrict },
            buffer: BoundsCheckPolicy::Unchecked,
            ..BoundsCheckPolicies::default()
        },
        force_loop_bounding: kernel != "gemm",
        ..spv::Options::default()
    };
    let pipeline = spv::PipelineOptions { shader_stage: ShaderStage::Compute, entry_point: kernel.to_owned() };
    (text, spv::write_vec(&module, &info, &options, Some(&pipeline)).unwrap())
}

/// MSL of a kernel whose text is in a file, with wgpu-hal's options for Metal (metal/device.rs), beside it.
fn to_metal(kernel: &str, wgsl: &Path) -> String {
    let metal = wgsl.with_extension("metal");
    let options = ["--index-bounds-check-policy", "Restrict", "--metal-version", "3.0", "--entry-point", kernel];
    let output = Command::new("naga").args(options).args([wgsl, &metal]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read_to_string(metal).unwrap()
}

/// Whether the program `naga` is there, in the version of the library.
fn naga_is_there() -> bool {
    let output = Command::new("naga").arg("--version").output();
    let there = output.is_ok_and(|output| output.stdout.starts_with(b"30.0.1"));
    if !there {
        let why = "no program naga 30.0.1: cargo install --locked naga-cli --version 30.0.1";
        assert_ne!(std::env::var("HASHGRIND_REQUIRE_ISA").as_deref(), Ok("1"), "{why}");
        let _ = writeln!(std::io::stderr(), "SKIPPED: MSL: {why}");
    }
    there
}

/// Both shifts, or, xor, and, not, add, multiply.
const OPERATORS: [&[&str]; 7] = [&[" >> ", " << "], &[" | "], &[" ^ "], &[" & "], &["~"], &[" + "], &[" * "]];
type Counts = [usize; OPERATORS.len()];

/// The operations behind a function: its own and those of what it calls, each as often as it is called; of a loop, one turn.
fn operations(functions: &HashMap<&str, &str>, name: &str) -> Counts {
    let body = functions[name];
    let mut all = OPERATORS.map(|operator| operator.iter().map(|sign| body.matches(sign).count()).sum());
    let words = body.match_indices('(').map(|(end, _)| {
        let start = body[..end].rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |at| at + 1);
        &body[start..end]
    });
    for callee in words.filter(|word| functions.contains_key(word)) {
        let more = operations(functions, callee);
        all.iter_mut().zip(more).for_each(|(sum, more)| *sum += more);
    }
    all
}

/// The texts of the work of AI go through the same translators; their products in SPIR-V are what `scripts/shader-isa` counts.
#[test]
fn the_work_of_ai_is_translated() {
    let folder = std::env::var_os("HASHGRIND_TRANSLATIONS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("translations"));
    fs::create_dir_all(&folder).unwrap();
    for task in Task::ALL {
        for form in GemmForm::ALL {
            let text = ai_text(task, form);
            let (hlsl, spirv) = translate(if task.is_gemm() { "gemm" } else { task.name() }, &text);
            let file = |ending: &str| folder.join(format!("{} {form}.{ending}", task.name()));
            fs::write(file("wgsl"), &text).unwrap();
            fs::write(file("spv"), spirv.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>()).unwrap();
            // Four turns of the inner loop are written out: as many products as there are results, four times.
            let side = if form == GemmForm::Eight { 8 } else { 4 };
            let (products, vectors) = match task {
                Task::GemmF32 | Task::GemmF16 => (hlsl.matches("mad(").count(), side * side / 4),
                Task::GemmI8 => (hlsl.matches("dot4add_i8packed(").count(), side * side),
                _ => continue,
            };
            assert_eq!(products, 4 * vectors, "{} {form}", task.name());
        }
        if task.is_gemm() {
            translate("peak", &ai_peak_text(task));
        }
    }
}

/// The functions of an HLSL or MSL text by name, each with what stands between its braces.
fn functions(text: &str) -> HashMap<&str, &str> {
    // What Metal's entry point has before its name holds parentheses too. A function ends with the first brace at the
    // beginning of a line.
    let blocks = text.split("\n}\n").map(|block| block.split_once("]] kernel ").map_or(block, |(_, kernel)| kernel));
    let function = |block| {
        let begins = |line: &&str| {
            line.starts_with(|c: char| c.is_ascii_alphabetic()) && line.contains('(') && !line.ends_with([';', '}'])
        };
        let head: &str = str::lines(block).rfind(begins)?;
        let name = head.split('(').next()?.split_whitespace().last()?;
        let inside = &block[block.rfind(head)? + head.len()..];
        // MSL lists parameters line by line.
        Some((name, inside.split_once("{\n").map_or(inside, |(_, inside)| inside)))
    };
    blocks.filter_map(function).collect()
}

#[test]
fn translations_hold_what_the_golden_counts_say() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("shaders/golden/operations.txt");
    let folder = std::env::var_os("HASHGRIND_TRANSLATIONS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("translations"));
    fs::create_dir_all(&folder).unwrap();
    let metal = naga_is_there();
    let mut lines = vec![
        "# Operations of each kernel in HLSL, and in MSL, as naga writes them: shifts, or, xor, and, not, +, *; of a loop one turn."
            .to_owned(),
        "# Renewed by HASHGRIND_BLESS=1 cargo test --all-features --test gpu_languages.".to_owned(),
    ];
    for (kernel, form, text) in kernels() {
        let file = |ending: &str| folder.join(format!("{kernel} {form}.{ending}"));
        let (hlsl, spirv) = translate(kernel, &text);
        fs::write(file("wgsl"), &text).unwrap();
        fs::write(file("hlsl"), &hlsl).unwrap();
        fs::write(file("spv"), spirv.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>()).unwrap();
        let counted = |text: &str| operations(&functions(text), kernel).map(|count| count.to_string()).join(" ");
        let counts = counted(&hlsl);
        if metal {
            assert_eq!(counted(&to_metal(kernel, &file("wgsl"))), counts, "MSL and HLSL of {kernel} {form}");
        }
        lines.push(format!("{kernel} {form}: {counts}"));
    }
    if std::env::var_os("HASHGRIND_BLESS").is_some() {
        fs::write(&golden, lines.join("\n") + "\n").unwrap();
    }
    let golden = fs::read_to_string(&golden).unwrap();
    let differs = lines.iter().zip(golden.lines()).find(|(made, kept)| made != kept);
    assert_eq!(differs, None, "made and kept in shaders/golden/operations.txt");
    assert_eq!(lines.len(), golden.lines().count(), "kernels come and go");
}
