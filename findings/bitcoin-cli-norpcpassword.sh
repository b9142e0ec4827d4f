#!/bin/sh
# `norpcpassword=1` in bitcoin.conf makes bitcoin-cli log in with the password "0": the negated setting is read as a text.
# What it says, no password, would mean the cookie.
#
# Found with Bitcoin Knots 29.5 (Debian's bitcoin-knots, trixie-backports), which this script fetches into a temporary
# folder; its bitcoin-cli asks a listener that shows the login. Needs a Debian apt and python3, no root.
# Status: 0 it is so; 1 it is not so any more; 2 could not be tried here.
set -eu
VERSION=29.5.knots20260508-1~bpo13+1

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
cannot() { say "$*"; exit 2; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
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

# The login of one request, as the server sees it.
cat >"$work/listen.py" <<'PYTHON'
import base64, re, socket, sys
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)
listener.settimeout(60)
print(listener.getsockname()[1], flush=True)
asker, _ = listener.accept()
asker.settimeout(10)
head = b""
while b"\r\n\r\n" not in head and (part := asker.recv(65536)):
    head += part
login = re.search(rb"(?im)^authorization: basic (\S+)", head)
print(base64.b64decode(login[1]).decode() if login else "none", flush=True)
PYTHON
asked_with() {
    mkdir -p "$work/data/regtest"
    echo '__cookie__:from-the-file' >"$work/data/regtest/.cookie"
    rm -f "$work/answer"
    python3 "$work/listen.py" >"$work/answer" &
    listener=$!
    while ! [ -s "$work/answer" ]; do sleep 0.1; done
    printf 'regtest=1\n%s\n[regtest]\nrpcport=%s\n' "$1" "$(head -n 1 "$work/answer")" >"$work/data/bitcoin.conf"
    run bitcoin-cli -datadir="$work/data" getblockcount >/dev/null 2>&1 || : # The listener gives no answer.
    wait $listener || cannot 'bitcoin-cli did not ask'
    sed -n 2p "$work/answer"
}

plain=$(asked_with '')
named=$(asked_with 'rpcuser=alice
norpcpassword=1')
echo "no login in bitcoin.conf:                     $plain"
echo "rpcuser=alice and norpcpassword=1:            $named"
[ "$plain" = '__cookie__:from-the-file' ] || cannot 'the listener does not see the cookie'
[ "$named" = 'alice:0' ] || { say 'norpcpassword=1 does not mean the password "0" any more'; exit 1; }
echo 'so it is: the password is "0"'
