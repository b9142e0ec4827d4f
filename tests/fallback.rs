//! Every fallback runs on this processor: instruction sets are hidden one after the other, widest first, and the kernel that
//! is chosen then passes its self-test and finds what `sha2` finds. A process of its own: hiding is for the whole process.

mod common;

use common::{Random, expected};
use hashgrind::cpu::{CpuDevice, Isa, hide, kernels};
use hashgrind::pow::NonceRange;
use hashgrind::scan::{ScanRequest, Scanner, SelfTested};

#[test]
fn with_instruction_sets_hidden_one_after_the_other() {
    let mut hidden: Vec<Isa> = Vec::new();
    let mut chosen = Vec::new();
    loop {
        hide(&hidden);
        let device = CpuDevice::widest_available();
        let kernel = device.kernel();
        assert!(!hidden.contains(&kernel.isa()), "{} although it is hidden", kernel.name());
        for kernel in kernels().iter().filter(|kernel| hidden.contains(&kernel.isa())) {
            assert!(CpuDevice::new(kernel).is_err(), "{} although it is hidden", kernel.name());
        }
        let mut device = SelfTested::new(device).expect("every kernel is right");
        let mut random = Random(9);
        for count in [1, 3, 8] {
            let range = NonceRange::new(random.next_u32(), 900 + u64::from(random.below(100))).expect("not empty");
            let header = random.siblings(count);
            let request = ScanRequest::new(header, range, 0x03ff_ffff);
            assert_eq!(device.scan(request).expect("a CPU does not fail").outcome, expected(&request));
        }
        chosen.push(kernel.name());
        if kernel.isa() == Isa::Scalar {
            break;
        }
        hidden.push(kernel.isa());
    }
    hide(&[]);
    assert_eq!(chosen.last(), Some(&"scalar"));
    assert!(chosen.len() > 1, "every architecture with a table has more than one instruction set: {chosen:?}");
}
