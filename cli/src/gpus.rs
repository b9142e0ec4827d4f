//! The GPUs that a command may use (floor F6): flags and environment to a query, cached tuning results to a kernel,
//! losses to lines on standard error. The library neither reads the environment nor prints.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use etcetera::BaseStrategy;
use hashgrind::gpu::{
    AdapterQuery, Adapters, Backend, DispatchTime, GpuAdapter, GpuDevice, GpuOptions, Recovering, ShaderVariant,
    adapters, scan_text, text_sha256,
};
use hashgrind::scan::{Scanner, SelfTested};
use hashgrind::tune::{SCHEMA_VERSION, TuneKey, TuneRecord};

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
        let options = GpuOptions {
            variant: variant_for(adapter),
            dispatch_time: self.dispatch_time(),
            ..GpuOptions::for_adapter(adapter)
        };
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
        Ok(tested.map(|device| Box::new(device) as Box<dyn Scanner + Send>))
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
    let mut found = adapters(&AdapterQuery { backends, allow_software });
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

/// Why no adapter can be used, for people.
pub(crate) fn why_none(found: &Adapters) -> String {
    let mut why = found.notes.clone();
    for adapter in &found.adapters {
        why.extend(adapter.skipped().map(|skip| format!("{}: {skip}", adapter.name())));
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

/// The kernel for an adapter: what `hashgrind tune` found on it, else what the vendor table starts with.
pub(crate) fn variant_for(adapter: &GpuAdapter) -> ShaderVariant {
    let tuned = cached(&tune_key(adapter)).and_then(|record| record.chosen.parse().ok());
    tuned.unwrap_or_else(|| adapter.vendor().variant())
}

/// What a tuning result holds for on this adapter.
pub(crate) fn tune_key(adapter: &GpuAdapter) -> TuneKey {
    let (vendor, device) = adapter.ids();
    let texts = (0..)
        .map_while(|stage| ShaderVariant::tuning_stage(stage, &adapter.vendor().variant()))
        .flatten()
        .map(|variant| scan_text(&variant));
    TuneKey {
        text_sha256: text_sha256(texts),
        adapter: format!("{} ({}, {vendor:04x}:{device:04x})", adapter.name(), adapter.backend()),
        driver: adapter.driver().to_owned(),
        crate_version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// The file that holds tuning results; none where the user has no cache folder.
pub(crate) fn cache_file() -> Option<PathBuf> {
    Some(etcetera::choose_base_strategy().ok()?.cache_dir().join("hashgrind").join("tune.json"))
}

/// Every result of the cache; a damaged or old file counts as empty: it costs a tuning, nothing else.
fn all_cached() -> Vec<TuneRecord> {
    let read = || -> Option<Vec<TuneRecord>> { serde_json::from_slice(&fs::read(cache_file()?).ok()?).ok() };
    let mut records = read().unwrap_or_default();
    records.retain(|record| record.schema_version == SCHEMA_VERSION);
    records
}

/// The result for this key.
pub(crate) fn cached(key: &TuneKey) -> Option<TuneRecord> {
    all_cached().into_iter().find(|record| record.key == *key)
}

/// Puts a result into the cache, in place of older ones of the same adapter.
pub(crate) fn cache(record: &TuneRecord) -> std::io::Result<()> {
    let Some(file) = cache_file() else { return Ok(()) };
    let mut records = all_cached();
    records.retain(|old| old.key.adapter != record.key.adapter);
    records.push(record.clone());
    let folder = file.parent().expect("the file lies in a folder");
    fs::create_dir_all(folder)?;
    // Written beside and moved over, so that a reader never sees half a file.
    let beside = file.with_extension("json.new");
    fs::write(&beside, serde_json::to_vec_pretty(&records)?)?;
    fs::rename(beside, file)
}
