//! The rounds of SHA-256 on vectors, unrolled by macros: a loop at run time loses a quarter, and arrays of vectors that
//! move from round to round cost the compiler minutes.

/// The body once for each number of the list, which it sees as the constant `T`.
macro_rules! unroll {
    ($t:ident in [$($value:literal)*] $body:block) => { $({ const $t: usize = $value; $body })* };
}

/// Rounds on eight named vectors. `T` is the round's number, `h` its h; `end` takes the state behind the last.
macro_rules! rounds {
    ($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident
     [] ($t:ident $old_h:ident) $hkw:block $step:ident => $end:ident) => {
        $end = [$a, $b, $c, $d, $e, $f, $g, $h];
    };
    ($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident
     [$first:literal $($rest:literal)*] ($t:ident $old_h:ident) $hkw:block $step:ident => $end:ident) => {
        let hkw = {
            const $t: usize = $first;
            let $old_h = $h;
            $hkw
        };
        $step!($a $b $c $d $e $f $g $h, hkw);
        rounds!($h $a $b $c $d $e $f $g [$($rest)*] ($t $old_h) $hkw $step => $end);
    };
}

/// One round; `hkw` is h + K + W. The long way round for `e`: x = h + K + W + d lets `e` wait for one addition less.
macro_rules! whole {
    ($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident, $hkw:ident) => {
        let new_e = $hkw.add($d).pin().add($e.ch($f, $g)).pin().add($e.big_sigma1());
        let t1 = new_e.sub($d);
        $d = new_e;
        $h = t1.add($a.maj($b, $c)).pin().add($a.big_sigma0());
    };
}

/// One round of which only `e` is wanted.
macro_rules! only_e {
    ($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident, $hkw:ident) => {
        $d = $hkw.add($d).pin().add($e.ch($f, $g)).pin().add($e.big_sigma1());
    };
}

pub(super) use {only_e, rounds, unroll, whole};
