//! The GPUs that a command may use (floor F6): flags and environment to a query, cached tuning results to a kernel,
//! losses to lines on standard error. The library neither reads the environment nor prints.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::PathBuf;

use hashgrind::gpu::{
    AdapterQuery, Adapters, Backend, DispatchTime, Driver, GpuAdapter, GpuDevice, GpuOptions, Recovering,
    ShaderVariant, Skip, adapters, scan_text, text_sha256,
};
use hashgrind::scan::{Scanner, SelfTested};
use hashgrind::tune::{SCHEMA_VERSION, TuneKey, TuneRecord};
use serde::{Deserialize, Serialize};

use crate::cache;
use crate::failure::{Failure, Kind};

/// Flags about GPUs.
#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Devices")]
pub(crate) struct GpuArgs {
    /// Also drivers that run shaders on the processor: slower than the CPU kernels, for tests
    #[arg(long)]
    pub(crate) allow_software: bool,
    /// How long one dispatch takes: 1 to 4 for 2, 12, 96 and 480 ms
    #[arg(short, long, value_name = "1..4", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub(crate) workload_profile: u8,
}

impl GpuArgs {
    /// Looks for adapters. `WGPU_BACKEND` restricts the interfaces that are tried.
    pub(crate) fn find(&self) -> Result<Adapters, Failure> {
        find(self.allow_software)
    }

    /// How long one dispatch shall take.
    pub(crate) fn dispatch_time(&self) -> DispatchTime {
        DispatchTime::profile(self.workload_profile).unwrap_or_default()
    }

    /// Opens an adapter with the best kernel that is known for it, tested, and rebuilt when it is lost.
    pub(crate) fn open(&self, adapter: &GpuAdapter) -> Result<SelfTested<Box<dyn Scanner + Send>>, Failure> {
        let variant = variant_for(adapter);
        let options = GpuOptions::default().with_variant(variant).with_dispatch_time(self.dispatch_time());
        let kept = KeptKernels::of(adapter, &variant);
        let options = kept.given_to(options);
        let told = |loss: &hashgrind::gpu::Loss| {
            let _ = writeln!(std::io::stderr(), "warning: {loss}"); // A closed standard error leaves nobody to tell.
        };
        let tested = Recovering::start(GpuDevice::factory(adapter.clone(), options), told);
        let tested = tested.map_err(|error| match error {
            hashgrind::scan::SelfTestError::Device(error) => {
                Failure::new(Kind::NoDevice, format!("{} can't be used: {error}", adapter.name()))
            }
            wrong => Failure::new(Kind::SelfTest, format!("{}: {wrong}; it is left out", adapter.name())),
        })?;
        kept.keep(tested.inner().device());
        Ok(tested.boxed())
    }
}

/// Why an adapter is left out, with the flag that changes it.
pub(crate) fn why_skipped(found: &Adapters, skip: &Skip) -> String {
    match skip {
        Skip::Software => "software renderer, slower than cpu; --allow-software".to_owned(),
        // Ids count the adapters that can be used.
        Skip::SameCard(twin) => {
            let before = found.adapters[..*twin].iter().filter(|adapter| adapter.skipped().is_none());
            Skip::SameCard(before.count()).to_string()
        }
        other => other.to_string(),
    }
}

/// Looks for adapters; `WGPU_BACKEND` restricts the interfaces that are tried.
pub(crate) fn find(allow_software: bool) -> Result<Adapters, Failure> {
    let backends = match std::env::var("WGPU_BACKEND") {
        Ok(list) if !list.trim().is_empty() => Some(
            Backend::parse_list(&list)
                .map_err(|error| Failure::usage(format!("the variable WGPU_BACKEND: {error}")))?,
        ),
        _ => None,
    };
    let vulkan = backends.as_ref().is_none_or(|list| list.contains(&Backend::Vulkan));
    let query = AdapterQuery::default().with_software(allow_software);
    let mut found = adapters(&match backends {
        Some(backends) => query.with_backends(backends),
        None => query,
    });
    if found.adapters.is_empty() && vulkan && cfg!(target_os = "linux") {
        // The library can't tell the two cases apart without touching files.
        let note = if loader_present() {
            "a Vulkan loader is installed, but no driver is registered with it: install the card's driver (Debian: \
             mesa-vulkan-drivers, or the card maker's own)"
        } else {
            "no Vulkan loader is installed (Debian: libvulkan1), so no GPU can be used"
        };
        found.notes = vec![note.to_owned()];
    }
    Ok(found)
}

/// The adapters of these ids, with them; all that may be used where none is named. `cpu` is not for here.
///
/// # Errors
/// An id that no adapter has.
pub(crate) fn named<'a>(found: &'a Adapters, ids: &[String]) -> Result<Vec<(usize, &'a GpuAdapter)>, Failure> {
    let usable: Vec<(usize, &GpuAdapter)> = found.usable().enumerate().collect();
    let is = |id: &String, number: usize| id.parse::<usize>() == Ok(number);
    match ids.iter().find(|id| *id != "cpu" && !usable.iter().any(|(number, _)| is(id, *number))) {
        Some(id) => Err(Failure::usage(format!("there is no device '{id}'; `hashgrind devices` lists them"))),
        None => Ok(usable
            .into_iter()
            .filter(|(number, _)| ids.is_empty() || ids.iter().any(|id| is(id, *number)))
            .collect()),
    }
}

/// Why no adapter can be used, for people.
pub(crate) fn why_none(found: &Adapters) -> String {
    let mut why = found.notes.clone();
    for adapter in &found.adapters {
        why.extend(adapter.skipped().map(|skip| format!("{}: {}", adapter.name(), why_skipped(found, skip))));
    }
    if why.is_empty() { "the flags exclude every one that this machine has".to_owned() } else { why.join("; ") }
}

fn loader_present() -> bool {
    let mut folders: Vec<PathBuf> =
        std::env::var_os("LD_LIBRARY_PATH").map(|paths| std::env::split_paths(&paths).collect()).unwrap_or_default();
    for folder in ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib"] {
        folders.push(folder.into());
        if let Ok(entries) = fs::read_dir(folder) {
            folders.extend(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()));
        }
    }
    folders.iter().any(|folder| folder.join("libvulkan.so.1").exists())
}

/// The kernel for an adapter, and why it is this one.
pub(crate) fn choice_for(adapter: &GpuAdapter) -> (ShaderVariant, String) {
    let (key, driver) = (tune_key(adapter), adapter.driver_row());
    let notes = TuneFile::read();
    if let Some(variant) = notes.record(&key).and_then(|record| record.chosen.parse().ok()) {
        return (variant, "the fastest that `hashgrind tune` measured here".to_owned());
    }
    if notes.hung(&key).iter().any(|hung| *hung == driver.start().to_string()) {
        let other: Driver = "other".parse().expect("a row of the table");
        return (other.start(), format!("`hashgrind tune` did not come back from {}", driver.start()));
    }
    (driver.start(), format!("{}; `hashgrind tune` measures", driver.why()))
}

/// The kernel for an adapter: what `hashgrind tune` found on it, else what the start table says.
pub(crate) fn variant_for(adapter: &GpuAdapter) -> ShaderVariant {
    choice_for(adapter).0
}

/// What a tuning result holds for on this adapter.
pub(crate) fn tune_key(adapter: &GpuAdapter) -> TuneKey {
    let driver = adapter.driver_row();
    let texts = (0..)
        .map_while(|stage| driver.tuning_stage(stage, &driver.start()))
        .flatten()
        .flatten()
        .map(|variant| scan_text(&variant));
    TuneKey {
        text_sha256: text_sha256(texts),
        adapter: adapter_key(adapter),
        driver: adapter.driver().to_owned(),
        crate_version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The adapter as a key of files: name, interface and ids.
fn adapter_key(adapter: &GpuAdapter) -> String {
    let (vendor, device) = adapter.ids();
    format!("{} ({}, {vendor:04x}:{device:04x})", adapter.name(), adapter.backend())
}

/// What the tuner knows: a line of JSON each. A candidate is noted before it runs and again when it has given a figure, so
/// that one that takes the driver down with it is known at the next start.
pub(crate) struct TuneFile {
    notes: Vec<Note>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Note {
    Record(Box<TuneRecord>),
    Trying { key: TuneKey, variant: String },
    Measured { key: TuneKey, variant: String },
}

impl TuneFile {
    /// Where it is.
    pub(crate) fn path() -> Option<PathBuf> {
        Some(cache::folder()?.join("tune.jsonl"))
    }

    /// Every note. A damaged or old line counts for nothing: it costs a tuning.
    pub(crate) fn read() -> Self {
        let text = Self::path().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
        let mut notes: Vec<Note> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        notes.retain(|note| !matches!(note, Note::Record(record) if record.schema_version != SCHEMA_VERSION));
        TuneFile { notes }
    }

    /// The result for this key.
    pub(crate) fn record(&self, key: &TuneKey) -> Option<&TuneRecord> {
        self.notes.iter().find_map(|note| match note {
            Note::Record(record) if record.key == *key => Some(&**record),
            _ => None,
        })
    }

    /// The variants from which no run came back with a figure.
    pub(crate) fn hung(&self, key: &TuneKey) -> Vec<&str> {
        let mut hung = Vec::new();
        for note in &self.notes {
            match note {
                Note::Trying { key: of, variant } if of == key => hung.push(variant.as_str()),
                Note::Measured { key: of, variant } if of == key => hung.retain(|name| name != variant),
                _ => (),
            }
        }
        hung.dedup();
        hung
    }

    /// Notes that a variant is about to run, or that it has given a figure; on the disk when this returns.
    pub(crate) fn note(key: &TuneKey, variant: &str, measured: bool) -> io::Result<()> {
        let Some(path) = Self::path() else { return Ok(()) };
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let (key, variant) = (key.clone(), variant.to_owned());
        let note = if measured { Note::Measured { key, variant } } else { Note::Trying { key, variant } };
        let mut file = File::options().append(true).create(true).open(path)?;
        // The line before may have been cut off by a crash.
        file.write_all(format!("\n{}\n", serde_json::to_string(&note)?).as_bytes())?;
        file.sync_data()
    }

    /// Puts a result into the file, in place of older ones of the same adapter. What hung stays known.
    pub(crate) fn keep(record: &TuneRecord) -> io::Result<()> {
        let Some(path) = Self::path() else { return Ok(()) };
        let file = Self::read();
        let old = |of: &TuneKey| of.adapter == record.key.adapter && *of != record.key;
        let hung = file.hung(&record.key).into_iter().map(|variant| {
            let (key, variant) = (record.key.clone(), variant.to_owned());
            Note::Trying { key, variant }
        });
        let others = file.notes.iter().filter(|note| match note {
            Note::Record(kept) => kept.key.adapter != record.key.adapter,
            Note::Trying { key, .. } | Note::Measured { key, .. } => *key != record.key && !old(key),
        });
        let mut text = String::new();
        for note in others.cloned().chain(hung).chain([Note::Record(Box::new(record.clone()))]) {
            text += &(serde_json::to_string(&note)? + "\n");
        }
        cache::write_whole(&path, text.as_bytes())
    }
}

/// The file of the kernels that a driver has compiled for an adapter; where the driver gives none away there is none.
pub(crate) struct KeptKernels {
    file: Option<PathBuf>,
    bytes: Vec<u8>,
}

/// Nothing of a driver that was ever seen comes near; what is larger is not read.
const LARGEST_KERNELS: u64 = 64 << 20;

impl KeptKernels {
    /// What is kept for this variant. Files that can't be read count as missing.
    pub(crate) fn of(adapter: &GpuAdapter, variant: &ShaderVariant) -> Self {
        let name = text_sha256([adapter_key(adapter), adapter.driver().to_owned(), scan_text(variant)]);
        let folder = cache::folder().filter(|_| adapter.keeps_kernels());
        let file = folder.map(|folder| folder.join("kernels").join(name));
        let mut bytes = Vec::new();
        let opened = file.as_ref().and_then(|file| File::open(file).ok());
        let read = opened.map(|opened| opened.take(LARGEST_KERNELS).read_to_end(&mut bytes));
        if !matches!(read, Some(Ok(_))) {
            bytes.clear();
        }
        KeptKernels { file, bytes }
    }

    /// The options with what is kept.
    pub(crate) fn given_to(&self, options: GpuOptions) -> GpuOptions {
        if self.bytes.is_empty() { options } else { options.with_compiled(self.bytes.clone()) }
    }

    /// Keeps what the device has compiled, unless it came from there. That nothing could be kept costs a compilation at
    /// the next start, so it is not worth a word.
    pub(crate) fn keep(&self, device: &GpuDevice) {
        if let (Some(file), false, Some(bytes)) = (&self.file, device.used_compiled(), device.compiled()) {
            let _ = cache::write_whole(file, &bytes);
        }
    }
}
