//! Which driver with which generation of hardware, and what it starts with. Floor F3 (`gpu`). Opens no device; what is
//! fastest is for a tuner to measure.
//!
//! What decides is the compiler inside the driver, so the table goes by what a driver says of itself and by ranges of device
//! ids, not by the card's maker. The counts are machine instructions (or a model's cycles) of one hash that the real compiler
//! made for cards that were not there; no row is confirmed on a card.

use std::fmt;
use std::str::FromStr;

use super::backend::Backend;
use super::variant::{Add, Body, Maj, Rotate, ShaderVariant, VariantError};

/// A row of the start table. [`GpuAdapter::driver_row`](super::GpuAdapter::driver_row) finds an adapter's.
///
/// ```
/// use hashgrind::gpu::{Driver, Rotate};
///
/// let pi: Driver = "v3dv-71".parse()?;
/// assert_eq!(pi.start().rotate(), Rotate::Sum);
/// assert!(pi.why().contains("4174"));
/// # Ok::<(), hashgrind::gpu::UnknownDriver>(())
/// ```
#[derive(Clone, Copy)]
pub struct Driver(&'static Row);

struct Row {
    name: &'static str,
    title: &'static str,
    is: fn(&Seen<'_>) -> bool,
    /// As written.
    start: &'static str,
    /// More siblings than these cost more registers than the GPU has.
    most_siblings: u32,
    /// Takes seconds for a kernel, so the rolled body is worth a try.
    slow_compiler: bool,
    /// What was counted, and how.
    unit: &'static str,
    /// Forms of the one-header kernel and their counts.
    counts: &'static [(&'static str, u32)],
    /// What else decides.
    note: &'static str,
}

/// What an adapter says of itself.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'a> {
    pub(super) backend: Backend,
    pub(super) vendor: u32,
    pub(super) device: u32,
    pub(super) driver: &'a str,
}

const MESA: &str = "instructions a hash with Mesa 26.2.6";
const MESA_CYCLES: &str = "model cycles with Mesa 26.2.6";
const NOT_COUNTED: &str = "";

const AMD: u32 = 0x1002;
const NVIDIA: u32 = 0x10de;
const INTEL: u32 = 0x8086;
const APPLE: u32 = 0x106b;
const ARM: u32 = 0x13b5;

/// ANV before Gen11: the high bytes of device ids up to Comet Lake (Mesa's `include/pci_ids`).
const BEFORE_GEN11: &[u32] =
    &[0x01, 0x04, 0x0a, 0x0c, 0x0d, 0x0f, 0x16, 0x19, 0x1a, 0x22, 0x31, 0x3e, 0x59, 0x5a, 0x87, 0x9b];
/// Gen11 and Gen12: Ice Lake, Elkhart and Jasper Lake, Tiger, Rocket, Alder and Raptor Lake, DG1.
const GEN11_GEN12: &[u32] = &[0x45, 0x46, 0x49, 0x4c, 0x4e, 0x8a, 0x9a, 0xa7];

fn anv(seen: &Seen<'_>) -> bool {
    seen.driver == "Intel open-source Mesa driver"
}

/// NVIDIA chips whose multiply pipe takes additions: Turing to Hopper and Ada, and the first Blackwells (sm_75 to sm_100).
/// Older ones multiply slowly; from 0x2b00 on (sm_120) there is one pipe for both.
fn multiplies_beside(seen: &Seen<'_>) -> bool {
    (0x1e00..0x2b00).contains(&seen.device)
}

/// The table; the first row that fits is it, the last one fits all.
const ROWS: &[Row] = &[
    Row {
        name: "swiftshader",
        title: "SwiftShader, on the processor",
        is: |seen| seen.driver == "SwiftShader driver",
        start: "rotate=constant",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "a software driver: its speed says nothing about GPUs",
    },
    Row {
        name: "lavapipe",
        title: "Mesa lavapipe, on the processor",
        is: |seen| seen.driver == "llvmpipe",
        start: "rotate=constant",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "a software driver: its speed says nothing about GPUs",
    },
    Row {
        name: "radv",
        title: "Mesa RADV (AMD)",
        is: |seen| seen.driver == "radv",
        start: "rotate=uniform",
        most_siblings: 4,
        slow_compiler: false,
        unit: "vector instructions a hash on navi31 with Mesa 26.2.6",
        counts: &[("rotate=uniform", 2577), ("rotate=uniform,maj=or", 2694), ("rotate=constant", 3639)],
        note: "v_alignbit for a rotate by an amount that the compiler does not know",
    },
    Row {
        name: "anv-gen9",
        title: "Mesa ANV (Intel before Gen11)",
        is: |seen| anv(seen) && BEFORE_GEN11.contains(&(seen.device >> 8)),
        start: "rotate=constant",
        most_siblings: 2,
        slow_compiler: false,
        unit: "thousand model cycles on Skylake with Mesa 26.2.6",
        counts: &[("rotate=constant", 325), ("rotate=uniform", 383)],
        note: "no rotate instruction before Gen11",
    },
    Row {
        name: "anv-gen11",
        title: "Mesa ANV (Intel Gen11 and Gen12)",
        is: |seen| anv(seen) && GEN11_GEN12.contains(&(seen.device >> 8)),
        start: "rotate=uniform",
        most_siblings: 2,
        slow_compiler: false,
        unit: MESA,
        counts: &[("rotate=uniform", 3814), ("rotate=constant", 5922)],
        note: "one ror a rotate; rotate=sum costs half as much again; 4 siblings halve the width",
    },
    Row {
        name: "anv-gen12.5",
        title: "Mesa ANV (Intel Arc and later)",
        is: anv,
        start: "rotate=uniform",
        most_siblings: 2,
        slow_compiler: false,
        unit: MESA,
        counts: &[("rotate=uniform", 3148), ("rotate=constant", 5247)],
        note: "one ror a rotate; 4 siblings halve the width",
    },
    Row {
        name: "nvk",
        title: "Mesa NVK (NVIDIA)",
        is: |seen| seen.driver == "NVK",
        start: "rotate=uniform,maj=or,wg=128",
        most_siblings: 4,
        slow_compiler: false,
        unit: MESA,
        counts: &[("rotate=uniform,maj=or", 2516), ("rotate=uniform", 2631), ("rotate=constant", 4442)],
        note: "one lop3 for Maj from and/or",
    },
    Row {
        name: "turnip",
        title: "Mesa Turnip (Qualcomm)",
        is: |seen| seen.driver == "turnip Mesa driver",
        start: "rotate=uniform",
        most_siblings: 4,
        slow_compiler: false,
        unit: MESA,
        counts: &[("rotate=uniform", 4501), ("rotate=constant", 4526)],
        note: "two instructions a rotate either way; rotate=sum costs a fifth more",
    },
    Row {
        name: "honeykrisp",
        title: "Mesa Honeykrisp (Apple)",
        is: |seen| seen.driver == "Honeykrisp",
        start: "rotate=constant",
        most_siblings: 4,
        slow_compiler: false,
        unit: MESA,
        counts: &[("rotate=constant", 3888), ("rotate=uniform", 5903)],
        note: "one extr for a constant rotate; rotate=sum costs a quarter more",
    },
    Row {
        name: "panvk",
        title: "Mesa PanVK (Mali)",
        is: |seen| seen.driver == "panvk",
        start: "rotate=sum",
        most_siblings: 1,
        slow_compiler: false,
        unit: MESA_CYCLES,
        counts: &[("rotate=sum", 209), ("rotate=constant", 273), ("rotate=uniform", 273)],
        note: "additions have a pipe four times as wide; 2 siblings spill",
    },
    Row {
        name: "v3dv-71",
        title: "Mesa V3DV (Raspberry Pi 5)",
        is: |seen| seen.driver == "V3DV Mesa" && seen.device == 0x5570_1c33,
        start: "rotate=sum",
        most_siblings: 1,
        slow_compiler: true,
        unit: MESA,
        counts: &[("rotate=sum", 4174), ("rotate=constant", 5139), ("rotate=uniform", 5257)],
        note: "its second unit adds but has no or; about 1 % of the instructions are spills",
    },
    Row {
        name: "v3dv",
        title: "Mesa V3DV (Raspberry Pi 4)",
        is: |seen| seen.driver == "V3DV Mesa",
        start: "rotate=constant",
        most_siblings: 1,
        slow_compiler: true,
        unit: MESA,
        counts: &[("rotate=constant", 5527), ("rotate=uniform", 5597)],
        note: "about 1 % of the instructions are spills",
    },
    Row {
        name: "apple",
        title: "Apple's Metal",
        is: |seen| seen.backend == Backend::Metal || seen.vendor == APPLE,
        start: "rotate=constant",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "the form that Mesa's compiler for the same GPUs makes least of",
    },
    Row {
        name: "nvidia-turing",
        title: "NVIDIA's own driver (Turing to Ada, Hopper)",
        is: |seen| seen.vendor == NVIDIA && multiplies_beside(seen),
        start: "rotate=uniform,add=mul,wg=128",
        most_siblings: 4,
        slow_compiler: false,
        unit: "instructions on the busiest pipe of sm_90, CUDA twin through ptxas 12.9",
        counts: &[("rotate=uniform,add=mul", 1821), ("rotate=uniform", 2269), ("rotate=constant", 2269)],
        note: "additions on the multiply pipe",
    },
    Row {
        name: "nvidia",
        title: "NVIDIA's own driver",
        is: |seen| seen.vendor == NVIDIA,
        start: "rotate=uniform,wg=128",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "no multiply pipe beside the integer units, so additions as they are",
    },
    Row {
        name: "amd",
        title: "AMD's own driver",
        is: |seen| seen.vendor == AMD,
        start: "rotate=uniform",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "as RADV on the same cards",
    },
    Row {
        name: "intel",
        title: "Intel's own driver",
        is: |seen| seen.vendor == INTEL,
        start: "rotate=uniform",
        most_siblings: 2,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "as ANV from Gen11 on",
    },
    Row {
        name: "arm",
        title: "Arm's own driver",
        is: |seen| seen.vendor == ARM,
        start: "rotate=constant",
        most_siblings: 1,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "the form that every compiler understands",
    },
    Row {
        name: "other",
        title: "another driver",
        is: |_| true,
        start: "rotate=constant",
        most_siblings: 4,
        slow_compiler: false,
        unit: NOT_COUNTED,
        counts: &[],
        note: "the form that every compiler understands",
    },
];

impl Driver {
    /// Every row, in the order in which they are tried.
    pub fn all() -> impl Iterator<Item = Driver> {
        ROWS.iter().map(Driver)
    }

    /// The row for an adapter that says this of itself.
    pub(super) fn of(seen: &Seen<'_>) -> Self {
        Driver(ROWS.iter().find(|row| (row.is)(seen)).unwrap_or(&ROWS[ROWS.len() - 1]))
    }

    /// Its name in programs, such as `radv` or `anv-gen9`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name
    }

    /// Driver and generation, for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.0.title
    }

    /// The variant to start with: a start, not a verdict.
    #[must_use]
    pub fn start(self) -> ShaderVariant {
        self.0.start.parse().expect("a test reads every row")
    }

    /// Why it starts so: the counts of this form and of others, and what nobody has confirmed.
    #[must_use]
    pub fn why(self) -> String {
        let Row { unit, counts, note, .. } = self.0;
        let listed: Vec<String> = counts.iter().map(|(form, count)| format!("{form} {count}")).collect();
        let counted = if listed.is_empty() {
            "not counted".to_owned()
        } else {
            format!("{} {unit}, not confirmed on a card", listed.join(", "))
        };
        format!("{note}: {counted}")
    }

    /// The most siblings that are worth a try: more halve the width or spill registers.
    #[must_use]
    pub fn most_siblings(self) -> u32 {
        self.0.most_siblings
    }

    /// What a tuner should try, most promising first. A stage varies the best so far in one way; it is a list of ladders, and
    /// where a step of a ladder is no gain, the steps beyond it can't win. `None` after the last stage.
    ///
    /// ```
    /// use hashgrind::gpu::{Driver, ShaderVariant};
    ///
    /// let driver: Driver = "panvk".parse()?;
    /// let first = driver.tuning_stage(0, &driver.start()).expect("the start");
    /// assert_eq!(first[0], [driver.start()]);
    /// assert!(driver.tuning_stage(9, &driver.start()).is_none());
    /// # Ok::<(), hashgrind::gpu::UnknownDriver>(())
    /// ```
    #[must_use]
    pub fn tuning_stage(self, stage: usize, best: &ShaderVariant) -> Option<Vec<Vec<ShaderVariant>>> {
        let best = *best;
        let one_by_one = |all: &[ShaderVariant]| all.iter().map(|variant| vec![*variant]).collect();
        // Powers of two away from where the best is, either way.
        let ladders = |at: u32, steps: &[u32], with: &dyn Fn(u32) -> Result<ShaderVariant, VariantError>| {
            let up = steps.iter().copied().filter(|&step| step > at);
            let down = steps.iter().rev().copied().filter(|&step| step < at);
            [up.collect::<Vec<_>>(), down.collect()].map(|ladder| ladder.into_iter().flat_map(with).collect()).to_vec()
        };
        Some(match stage {
            0 => {
                let mut all = vec![best];
                all.extend([Rotate::Constant, Rotate::Uniform, Rotate::Sum].map(|rotate| best.with_rotate(rotate)));
                if self.0.slow_compiler {
                    all.push(best.with_body(Body::Rolled));
                }
                all.dedup();
                one_by_one(&all)
            }
            1 => one_by_one(&[Maj::Xor, Maj::Or].map(|maj| best.with_maj(maj))),
            2 => {
                let all: Vec<u32> = [1, 2, 4].into_iter().filter(|&n| n <= self.0.most_siblings).collect();
                ladders(best.siblings(), &all, &|n| best.with_siblings(n))
            }
            3 => ladders(best.workgroup_size(), &[32, 64, 128, 256], &|n| best.with_workgroup_size(n)),
            4 => ladders(best.nonces_per_invocation(), &[8, 16, 32, 64], &|n| best.with_nonces_per_invocation(n)),
            // Slow where nothing idles beside the integer units, so last.
            5 => one_by_one(&[Add::Plain, Add::Multiply].map(|add| best.with_add(add))),
            _ => return None,
        })
    }
}

impl PartialEq for Driver {
    fn eq(&self, other: &Self) -> bool {
        self.0.name == other.0.name
    }
}

impl Eq for Driver {}

impl fmt::Debug for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Driver").field(&self.0.name).finish()
    }
}

impl fmt::Display for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}

/// A name that no row has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown driver `{0}`: choose from {names}", names = names())]
pub struct UnknownDriver(String);

fn names() -> String {
    ROWS.iter().map(|row| row.name).collect::<Vec<_>>().join(", ")
}

impl FromStr for Driver {
    type Err = UnknownDriver;

    fn from_str(text: &str) -> Result<Self, UnknownDriver> {
        Driver::all().find(|driver| driver.name() == text).ok_or_else(|| UnknownDriver(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the words of an adapter come from.
    enum Origin {
        /// wgpu printed them on a machine of this project.
        Recorded(&'static str),
        /// A driver's source, or what others published of theirs: which, and its version.
        Source(&'static str),
    }
    use Origin::{Recorded, Source};

    const ANV: &str = "Intel open-source Mesa driver";

    /// (vendor, device, driver) as wgpu gives them on Vulkan, and the row.
    const SEEN: &[(u32, u32, &str, &str, Origin)] = &[
        (0x1ae0, 0xc0de, "SwiftShader driver", "swiftshader", Recorded("of Chromium 148.0.7778.167, Debian 12")),
        (0x10005, 0, "llvmpipe", "lavapipe", Recorded("Mesa 22.3.6 (LLVM 15.0.6), Debian 12")),
        (0x1002, 0x744c, "radv", "radv", Recorded("Mesa 25.0.7-2~bpo12+1, null device navi31")),
        (0x1002, 0x73a0, "radv", "radv", Recorded("Mesa 25.0.7-2~bpo12+1, null device navi21")),
        (0x1002, 0x67c0, "radv", "radv", Recorded("Mesa 25.0.7-2~bpo12+1, null device polaris10")),
        (INTEL, 0x1912, ANV, "anv-gen9", Source("Mesa 25.0 include/pci_ids: Skylake")),
        (INTEL, 0x9bc5, ANV, "anv-gen9", Source("Mesa 25.0 include/pci_ids: Comet Lake")),
        (INTEL, 0x5a84, ANV, "anv-gen9", Source("Mesa 25.0 include/pci_ids: Apollo Lake")),
        (INTEL, 0x1616, ANV, "anv-gen9", Source("Mesa 25.0 include/pci_ids: Broadwell")),
        (INTEL, 0x8a52, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: Ice Lake")),
        (INTEL, 0x4e55, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: Jasper Lake")),
        (INTEL, 0x9a49, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: Tiger Lake")),
        (INTEL, 0x46a6, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: Alder Lake")),
        (INTEL, 0xa780, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: Raptor Lake")),
        (INTEL, 0x4905, ANV, "anv-gen11", Source("Mesa 25.0 include/pci_ids: DG1")),
        (INTEL, 0x56a0, ANV, "anv-gen12.5", Source("Mesa 25.0 include/pci_ids: Arc A770")),
        (INTEL, 0x7d55, ANV, "anv-gen12.5", Source("Mesa 25.0 include/pci_ids: Meteor Lake")),
        (INTEL, 0xe20b, ANV, "anv-gen12.5", Source("a published vulkaninfo, Mesa 26.0.3: Arc B580")),
        (NVIDIA, 0x2684, "NVK", "nvk", Source("Mesa 25.0 src/nouveau/vulkan/nvk_physical_device.c")),
        (0x5143, 0x0703_0001, "turnip Mesa driver", "turnip", Source("Mesa 25.0 src/freedreno/vulkan/tu_device.cc")),
        (0x10005, 0, "Honeykrisp", "honeykrisp", Source("Mesa 25.0 src/asahi/vulkan/hk_physical_device.c")),
        (ARM, 0xa867_0000, "panvk", "panvk", Source("Mesa 25.2 src/panfrost/vulkan/panvk_vX_physical_device.c")),
        (
            0x14e4,
            0x5570_1c33,
            "V3DV Mesa",
            "v3dv-71",
            Source("Mesa 25.0 src/broadcom/vulkan/v3dv_device.c; a wgpu log"),
        ),
        (0x14e4, 0xbe48_5fd3, "V3DV Mesa", "v3dv", Source("Mesa 25.0 src/broadcom/vulkan/v3dv_device.c")),
        (NVIDIA, 0x1e02, "NVIDIA", "nvidia-turing", Source("a published wgpu log, 555.58.02: TITAN RTX")),
        (NVIDIA, 0x2204, "NVIDIA", "nvidia-turing", Source("a published wgpu log, 595.84: RTX 3090")),
        (NVIDIA, 0x27a0, "NVIDIA", "nvidia-turing", Source("a published wgpu log, 595.79: RTX 4080 Laptop")),
        (NVIDIA, 0x2d59, "NVIDIA", "nvidia", Source("id from a published WebGL string: RTX 5060 Laptop")),
        (NVIDIA, 0x1b80, "NVIDIA", "nvidia", Source("a published wgpu log, 560.35.03: GTX 1080")),
        (AMD, 0x744c, "AMD proprietary driver", "amd", Source("a published list of Vulkan devices: RX 7900 XTX")),
        (AMD, 0x1636, "AMD proprietary driver", "amd", Source("a published wgpu log, 24.3.1: Renoir")),
        (INTEL, 0x46a6, "Intel Corporation", "intel", Source("a published wgpu log: Iris Xe on Windows")),
        (INTEL, 0x56a1, "Intel Corporation", "intel", Source("a published wgpu log: Arc A750 on Windows")),
        (APPLE, 0, "MoltenVK", "apple", Source("MoltenVK's MVKDevice.h (kAppleVendorId) and MVKDevice.mm")),
        (ARM, 0x7211_0000, "Mali-G76", "arm", Source("a published wgpu log, v1.r32p1: Mali-G76")),
        (
            0x5143,
            0x3633_4330,
            "Qualcomm Technologies Inc. Adreno Vulkan Driver",
            "other",
            Source("a published vulkaninfo, 0.851.0: Adreno X1-85"),
        ),
        (
            0x1010,
            0x6250,
            "Imagination open-source Mesa driver",
            "other",
            Source("Mesa's src/imagination/vulkan/pvr_device.c; the id is the model's name, GX6250"),
        ),
    ];

    fn seen(vendor: u32, device: u32, driver: &str, backend: wgpu::Backend) -> Driver {
        let info = wgpu::AdapterInfo {
            vendor,
            device,
            driver: driver.to_owned(),
            ..wgpu::AdapterInfo::new(wgpu::DeviceType::Other, backend)
        };
        super::super::adapters::driver_of(&info).expect("a backend of ours")
    }

    #[test]
    fn every_driver_has_its_row() {
        for (vendor, device, driver, row, origin) in SEEN {
            let origin = match origin {
                Recorded(where_from) => format!("recorded: {where_from}"),
                Source(file) => format!("from source: {file}"),
            };
            let found = seen(*vendor, *device, driver, wgpu::Backend::Vulkan);
            assert_eq!(found.name(), *row, "{driver} {device:x} ({origin})");
        }
        let unseen = Driver::all().find(|driver| SEEN.iter().all(|seen| seen.3 != driver.name()));
        assert_eq!(unseen, None, "a row that no adapter of this table reaches");
        // Direct3D gives the driver's version as its name, Metal no ids at all (wgpu-hal 30.0.1, dx12/adapter.rs, metal/mod.rs).
        assert_eq!(seen(AMD, 0x744c, "32.0.12033.1030", wgpu::Backend::Dx12).name(), "amd");
        assert_eq!(seen(NVIDIA, 0x2684, "32.0.15.6636", wgpu::Backend::Dx12).name(), "nvidia-turing");
        assert_eq!(seen(INTEL, 0x3e9b, "26.20.100.7584", wgpu::Backend::Dx12).name(), "intel");
        assert_eq!(seen(0, 0, "", wgpu::Backend::Metal).name(), "apple");
    }

    /// What this start table replaced, and by how much it has to be better there.
    const BEFORE: &[(&str, &str, f64)] = &[
        ("radv", "rotate=uniform", 1.0),
        ("anv-gen9", "rotate=uniform", 0.87),
        ("anv-gen11", "rotate=uniform", 1.0),
        ("anv-gen12.5", "rotate=uniform", 1.0),
        // With additions on the multiply pipe, which nobody counted whole: this is the lower figure.
        ("nvk", "rotate=uniform", 0.96),
        ("turnip", "rotate=constant", 1.0),
        ("honeykrisp", "rotate=constant", 1.0),
        ("panvk", "rotate=constant", 0.78),
        ("v3dv-71", "rotate=constant", 0.83),
        ("v3dv", "rotate=constant", 1.0),
        ("nvidia-turing", "rotate=uniform,add=mul", 1.0),
    ];

    #[test]
    fn a_start_is_the_least_of_what_was_counted() {
        for driver in Driver::all() {
            let counts = driver.0.counts;
            let form = |written: &str| written.parse::<ShaderVariant>().unwrap().with_workgroup_size(64).unwrap();
            let start = form(driver.0.start);
            let count = counts.iter().find(|(written, _)| form(written) == start).map(|row| f64::from(row.1));
            let Some(count) = count else {
                assert!(counts.is_empty(), "{driver}: its start was not counted");
                continue;
            };
            assert!(counts.iter().all(|row| f64::from(row.1) >= count), "{driver}");
            let (_, before, most) =
                BEFORE.iter().find(|row| row.0 == driver.name()).expect("a row for what was counted");
            let old = counts.iter().find(|row| row.0 == *before).expect("the old start was counted").1;
            assert!(count / f64::from(old) <= *most, "{driver}: {count} of {old}");
        }
    }

    #[test]
    fn starts_and_stages_keep_the_rows_limits() {
        for driver in Driver::all() {
            let start = driver.start();
            assert_eq!(start.siblings(), 1, "{driver}");
            assert_eq!(driver.name().parse(), Ok(driver));
            assert!(
                ["not counted", "not confirmed on a card"].iter().any(|end| driver.why().ends_with(end)),
                "{}",
                driver.why()
            );
            let all: Vec<ShaderVariant> =
                (0..).map_while(|stage| driver.tuning_stage(stage, &start)).flatten().flatten().collect();
            assert_eq!(all[0], start, "the most promising first");
            assert!(all.iter().all(|variant| variant.siblings() <= driver.most_siblings()));
            assert!(all.len() < 24, "{driver}: {}", all.len());
        }
        for (name, most) in
            [("anv-gen9", 2), ("anv-gen11", 2), ("anv-gen12.5", 2), ("intel", 2), ("panvk", 1), ("arm", 1)]
        {
            assert_eq!(name.parse::<Driver>().unwrap().most_siblings(), most);
        }
        let error = "voodoo".parse::<Driver>().unwrap_err().to_string();
        assert!(error.contains("`voodoo`") && error.contains("radv, anv-gen9"), "{error}");
    }
}
