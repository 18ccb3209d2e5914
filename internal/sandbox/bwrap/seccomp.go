package bwrap

// The system call filter: what no program of a sandbox needs and kernels have
// been attacked through. Among its own processes a program is free: ptrace stays
// allowed, because LeakSanitizer needs it.

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/elastic/go-seccomp-bpf"
	"github.com/elastic/go-seccomp-bpf/arch"
	"golang.org/x/net/bpf"
	"golang.org/x/sys/unix"
)

// namespaceFlags are clone's CLONE_NEW* bits.
const namespaceFlags = unix.CLONE_NEWNS | unix.CLONE_NEWCGROUP | unix.CLONE_NEWUTS | unix.CLONE_NEWIPC |
	unix.CLONE_NEWUSER | unix.CLONE_NEWPID | unix.CLONE_NEWNET

// refused answer EPERM: rights that the sandbox does not give.
func refused() []string {
	return []string{
		"mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "mount_setattr",
		"fsopen", "fsconfig", "fsmount", "fspick", "unshare", "setns",
		"swapon", "swapoff", "reboot", "acct", "quotactl", "quotactl_fd", "nfsservctl", "vhangup",
		"init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load",
		"keyctl", "add_key", "request_key", "bpf", "perf_event_open", "lookup_dcookie",
		"open_by_handle_at", "name_to_handle_at", "syslog", "settimeofday", "clock_settime", "adjtimex",
		"clock_adjtime", "sethostname", "setdomainname", "iopl", "ioperm", "userfaultfd", "fanotify_init",
		"kcmp", "pidfd_getfd", "move_pages", "migrate_pages",
	}
}

// absent answer ENOSYS, so that libraries fall back: pthreads from clone3 (whose
// flags a filter cannot see) to clone, libuv from io_uring to threads.
func absent() []string {
	return []string{"clone3", "io_uring_setup", "io_uring_enter", "io_uring_register"}
}

// filter assembles the program that bubblewrap loads, as struct sock_filter[].
func filter() ([]byte, error) {
	info, err := arch.GetInfo("")
	if err != nil {
		return nil, fmt.Errorf("seccomp filter: %w", err)
	}
	program, err := policy(info).Assemble()
	if err != nil {
		return nil, fmt.Errorf("seccomp filter: %w", err)
	}
	raw, err := bpf.Assemble(append(prologue(info), program...))
	if err != nil {
		return nil, fmt.Errorf("seccomp filter: %w", err)
	}
	var out []byte
	for _, i := range raw {
		out = binary.NativeEndian.AppendUint16(out, i.Op)
		out = append(out, i.Jt, i.Jf)
		out = binary.NativeEndian.AppendUint32(out, i.K)
	}
	return out, nil
}

func policy(info *arch.Info) *seccomp.Policy {
	known := func(names []string) []string {
		return slices.DeleteFunc(names, func(n string) bool { _, ok := info.SyscallNames[n]; return !ok })
	}
	return &seccomp.Policy{
		DefaultAction: seccomp.ActionAllow,
		Syscalls: []seccomp.SyscallGroup{
			{Names: known(refused()), Action: errno(unix.EPERM)},
			{Names: known(absent()), Action: errno(unix.ENOSYS)},
			{Action: errno(unix.EPERM), NamesWithCondtions: []seccomp.NameWithConditions{
				{Name: "clone", Conditions: seccomp.ArgumentConditions{
					{Argument: 0, Operation: seccomp.BitsSet, Value: namespaceFlags},
				}},
			}},
			{Action: errno(unix.EAFNOSUPPORT), NamesWithCondtions: sockets()},
		},
	}
}

// sockets refuses every family but unix, IP and netlink's routing part (which
// getifaddrs reads); the network namespace is empty anyway.
func sockets() []seccomp.NameWithConditions {
	var out []seccomp.NameWithConditions
	for _, call := range []string{"socket", "socketpair"} {
		out = append(out,
			seccomp.NameWithConditions{Name: call, Conditions: seccomp.ArgumentConditions{
				{Argument: 0, Operation: seccomp.NotEqual, Value: unix.AF_UNIX},
				{Argument: 0, Operation: seccomp.NotEqual, Value: unix.AF_INET},
				{Argument: 0, Operation: seccomp.NotEqual, Value: unix.AF_INET6},
				{Argument: 0, Operation: seccomp.NotEqual, Value: unix.AF_NETLINK},
			}},
			seccomp.NameWithConditions{Name: call, Conditions: seccomp.ArgumentConditions{
				{Argument: 0, Operation: seccomp.Equal, Value: unix.AF_NETLINK},
				{Argument: 2, Operation: seccomp.NotEqual, Value: unix.NETLINK_ROUTE},
			}},
		)
	}
	return out
}

func errno(e unix.Errno) seccomp.Action { return seccomp.ActionErrno | seccomp.Action(e) }

// Offsets in struct seccomp_data, whose arguments are 64-bit words. All
// architectures that Go and bubblewrap share on Linux servers are little-endian.
const (
	offNumber = 0
	offArch   = 4
	offArgs   = 16
)

// prologue comes before the assembled policy, which lets foreign architectures
// (int 0x80 on amd64) through to its default, and compares arguments as 64 bits
// where the kernel looks at 32 (CVE-2019-10063).
func prologue(info *arch.Info) []bpf.Instruction {
	program := []bpf.Instruction{
		bpf.LoadAbsolute{Off: offArch, Size: 4},
		bpf.JumpIf{Cond: bpf.JumpEqual, Val: uint32(info.ID), SkipTrue: 1},
		bpf.RetConstant{Val: uint32(seccomp.ActionKillProcess)},
	}
	for _, rule := range []struct {
		call   string
		arg    uint32
		values []uint32
	}{
		{"ioctl", 1, []uint32{unix.TIOCSTI, unix.TIOCLINUX}},
		// The namespace's first process runs without this filter.
		{"ptrace", 1, []uint32{1}},
		{"process_vm_readv", 0, []uint32{1}},
		{"process_vm_writev", 0, []uint32{1}},
	} {
		program = append(program, refuse(uint32(info.SyscallNames[rule.call]), rule.arg, rule.values)...)
	}
	return program
}

// refuse answers EPERM to a call when the low half of an argument is one of the
// values.
func refuse(call, arg uint32, values []uint32) []bpf.Instruction {
	n := len(values)
	out := []bpf.Instruction{
		bpf.LoadAbsolute{Off: offNumber, Size: 4},
		bpf.JumpIf{Cond: bpf.JumpNotEqual, Val: call, SkipTrue: uint8(n + 2)},
		bpf.LoadAbsolute{Off: offArgs + 8*arg, Size: 4},
	}
	for i, v := range values {
		test := bpf.JumpIf{Cond: bpf.JumpEqual, Val: v, SkipTrue: uint8(n - 1 - i)}
		if i == n-1 {
			test.SkipFalse = 1
		}
		out = append(out, test)
	}
	return append(out, bpf.RetConstant{Val: uint32(errno(unix.EPERM))})
}
