#!/bin/sh
# Runs a command as a guest of this host: in network, mount, process, IPC, UTS and cgroup namespaces of its own.
#
#   guest.sh CLONE WORLD COMMAND [ARGUMENT]...     with the read end of a pipe as file descriptor 3
#
# LARDER_LAB_NETWORK: `own`, or `host` for a command that must reach the real Docker Hub.
#
# Inside, ports, bridges, firewall rules, /run and a running Docker of the host are not there; the host's files can
# be read and not written, but for CLONE. WORLD is a scratch folder below CLONE, seen inside as /run/lab.
#
# Everything ends with the command: a process namespace dies with its first process. It also ends with the caller,
# however that dies, because then the pipe closes; and with this script, because its child asked the kernel for that.
set -eu

enter_cgroup() { # a group of our own in each hierarchy, so that containers' groups are made below it
  while read -r _ folder type _; do
    case $type in cgroup | cgroup2) ;; *) continue ;; esac
    group=$folder/larder-lab-$1
    mkdir "$group" 2>/dev/null || continue
    # A cpuset group takes no process before it has processors and memory.
    for file in cpuset.cpus cpuset.mems; do
      [ -e "$group/$file" ] && cat "$folder/$file" >"$group/$file" 2>/dev/null
    done
    echo 0 >"$group/cgroup.procs" 2>/dev/null || :
  done </proc/self/mounts
}

leave_nothing() { # also of labs whose script was killed before it came to this
  for lab in /sys/fs/cgroup/larder-lab-* /sys/fs/cgroup/*/larder-lab-*; do
    owner=${lab##*-}
    [ "$owner" != $$ ] && [ -e "/proc/$owner" ] && continue
    # The kernel lets go of a group some moments after the last process in it.
    for _ in 1 2 3 4 5 6 7 8 9 10; do
      [ -d "$lab" ] || break
      find "$lab" -depth -type d -exec rmdir {} + 2>/dev/null || sleep 0.1
    done
  done
  rm -rf --one-file-system "$world" "$world.lock"
}

overlay() { # writes to a folder of the host go to memory
  mkdir -p "/run/overlay$1/upper" "/run/overlay$1/work"
  mount -t overlay overlay -o "lowerdir=$1,upperdir=/run/overlay$1/upper,workdir=/run/overlay$1/work" "$1"
}

furnish() { # as the first process of the new namespaces
  clone=$1 world=$2
  mount -t tmpfs -o mode=755 tmpfs /run
  mkdir -p /run/clone /run/lab /run/lock
  # Mounts made below may hide these paths: a clone below /tmp is one of them.
  mount --bind "$clone" /run/clone
  mount --bind "$world" /run/lab
  while read -r _ _ _ _ folder _; do
    case $folder in /proc* | /sys* | /dev* | /run*) continue ;; esac
    mount -o remount,bind,ro "$(printf %b "$folder")" 2>/dev/null || :
  done </proc/self/mountinfo
  for folder in /etc /var /tmp; do overlay "$folder"; done
  mkdir -p "$clone"
  mount --bind /run/clone "$clone"
  umount /run/clone
  # The mounts that came along show the host's groups; the same hierarchies mounted anew begin at our own.
  grep ' cgroup2\? ' /proc/self/mounts >/run/cgroups
  while read -r _ folder type options _; do
    umount "$folder"
    if [ "$type" = cgroup ]; then
      mount -t cgroup -o "$(cgroup_name "$options")" cgroup "$folder"
      continue
    fi
    mount -t cgroup2 cgroup2 "$folder"
    # With processes in it, a group can't hand controllers to the groups below it.
    mkdir -p "$folder/init"
    while read -r process; do echo "$process" >"$folder/init/cgroup.procs"; done <"$folder/cgroup.procs"
    for controller in $(cat "$folder/cgroup.controllers"); do
      echo "+$controller" >"$folder/cgroup.subtree_control"
    done
  done </run/cgroups
  [ "$LARDER_LAB_NETWORK" = host ] || ip link set lo up
  hostname larder-lab
}

cgroup_name() { # the mount options that name a version 1 hierarchy
  echo "$1" | tr , '\n' | grep -v -e '^rw$' -e '^ro$' -e 'time$' -e '^no' -e '^release_agent' -e '^xattr$' -e '^clone_children$' |
    sed 's/^name=/none,name=/' | paste -sd, -
}

if [ "$1" = --inside ]; then
  shift
  furnish "$1" "$2"
  cd "$1"
  shift 2
  export HOME=/run/lab/home TMPDIR=/run/lab/tmp LARDER_LAB=/run/lab
  mkdir -p "$HOME" "$TMPDIR"
  # This shell stays the first process: it collects what others leave behind.
  "$@" 3<&- 4<&- &
  command=$!
  trap : INT TERM HUP
  set +e
  while kill -0 "$command" 2>/dev/null; do wait "$command"; status=$?; done
  exit "$status"
fi

clone=$1 world=$2
mkdir -p "$world"
exec 9>"$world.lock"
flock -n 9
# The command sees Ctrl-C by itself; this script outlives it to clean up.
trap : INT TERM HUP
network=--net
[ "$LARDER_LAB_NETWORK" = own ] || network=
exec 4<&0
(
  enter_cgroup $$
  exec setpriv --pdeathsig KILL unshare $network --mount --pid --ipc --uts --cgroup --fork --kill-child --mount-proc \
    sh "$0" --inside "$@"
) <&4 3<&- 9>&- &
guest=$!
(
  trap '' INT TERM HUP
  # Returns when the pipe closes: nothing is ever written to it.
  read -r _ <&3 || :
  kill -KILL "$guest"
) 4<&- 9>&- >/dev/null 2>&1 &
watcher=$!
set +e
while kill -0 "$guest" 2>/dev/null; do wait "$guest"; status=$?; done
kill -KILL "$watcher" 2>/dev/null
leave_nothing
exit "$status"
