#!/bin/sh
# bitcoin-cli does not read `includeconf`: what stands in an included file, such as the port, bitcoind takes and
# bitcoin-cli on the same -datadir does not, without a word. So it asks a port on which nobody listens.
#
# Found with Bitcoin Knots 29.5 (Debian's bitcoin-knots, trixie-backports), which this script fetches into a temporary
# folder and runs: bitcoind and bitcoin-cli on one folder, regtest, no peers. Needs a Debian apt and python3, no root.
# Status: 0 it is so; 1 it is not so any more; 2 could not be tried here.
set -eu
VERSION=29.5.knots20260508-1~bpo13+1

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
cannot() { say "$*"; exit 2; }

work=$(mktemp -d)
node=
trap '[ -z "$node" ] || kill "$node" 2>/dev/null || :; rm -rf "$work"' EXIT
trap 'exit 2' INT TERM HUP

# The package with all that it needs, into $work/root, by an apt with a state of its own. Nothing is installed.
for tool in apt-get apt-config dpkg-deb python3; do
    command -v $tool >/dev/null 2>&1 || cannot "no $tool on this machine"
done
mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
    awk '$2 == "main" && $1 ~ /^(bookworm|trixie|forky|sid|oldstable|stable|testing|unstable)$/ { print $3; exit }')
[ -n "$mirror" ] || cannot "this machine's apt is set up for no Debian archive"
mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/none.d" "$work/root"
: >"$work/status"
for suite in trixie trixie-backports; do
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main"
done >"$work/sources.list"
{
    apt-config dump | grep '^Acquire::' | grep -v '^Acquire::IndexTargets' || :
    for setting in Etc::Main=none.conf Etc::Parts=none.d Etc::SourceList=sources.list Etc::SourceParts=none.d \
        Etc::Preferences=none.conf Etc::PreferencesParts=none.d State= State::Lists=lists State::Status=status \
        Cache= Cache::Archives=archives; do
        echo "Dir::${setting%%=*} \"$work/${setting#*=}\";"
    done
    echo 'APT::Sandbox::User ""; APT::Install-Recommends "false"; Acquire::Languages "none"; Debug::NoLocking "1";'
} >"$work/apt.conf"
say "fetching bitcoin-knots $VERSION and its libraries (about 80 MB)"
export APT_CONFIG="$work/apt.conf"
apt-get -qq update >&2 || cannot 'apt could not read the package lists'
apt-get -qq --yes --download-only -t trixie-backports install "bitcoin-knots=$VERSION" >&2 ||
    cannot "apt could not fetch bitcoin-knots $VERSION"
for deb in "$work"/archives/*.deb; do dpkg-deb -x "$deb" "$work/root"; done
unset APT_CONFIG
# Through the loader that came along: this machine's own libraries may be older.
libraries=$(dirname "$(find "$work/root/usr/lib" -name 'libc.so.6' | head -n 1)")
loader=$(find "$libraries" -maxdepth 1 -name 'ld-linux*.so.*' | head -n 1)
run() {
    program=$1
    shift
    "$loader" --library-path "$libraries:$libraries/systemd" "$work/root/usr/bin/$program" "$@"
}
run bitcoin-cli -version | head -n 1

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
data=$work/data
mkdir "$data"
printf 'regtest=1\nlisten=0\nincludeconf=more.conf\n' >"$data/bitcoin.conf"
printf '[regtest]\nconnect=0\nrpcport=%s\n' "$port" >"$data/more.conf"
# Not through `run`, so that $! is bitcoind.
"$loader" --library-path "$libraries:$libraries/systemd" "$work/root/usr/bin/bitcoind" -datadir="$data" >"$work/log" 2>&1 &
node=$!

# The included port, told to bitcoin-cli by hand: bitcoind listens there.
with_port=$(run bitcoin-cli -datadir="$data" -rpcport="$port" -rpcwait -rpcwaittimeout=60 getblockcount 2>&1) || :
echo "bitcoin-cli -datadir=DATA -rpcport=PORT getblockcount: $with_port"
[ "$with_port" = 0 ] || { say 'bitcoind does not take the port of the included file'; exit 1; }
# Left to find it itself.
without=$(run bitcoin-cli -datadir="$data" getblockcount 2>&1) && found=yes || found=no
echo "bitcoin-cli -datadir=DATA getblockcount: $without" | head -n 1
run bitcoin-cli -datadir="$data" -rpcport="$port" stop >/dev/null
wait "$node" || :
node=
case $found$without in
no*127.0.0.1:18443*) echo 'so it is: bitcoin-cli asks the default port 18443, and says nothing of includeconf' ;;
*) say 'bitcoin-cli now reads includeconf'; exit 1 ;;
esac
