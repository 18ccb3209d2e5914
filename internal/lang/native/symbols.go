package native

import (
	"bytes"
	"debug/elf"
	"fmt"
	"regexp"
	"strings"
)

// instrumentation are the sanitizers' functions that GCC itself calls from
// sanitized code.
var instrumentation = regexp.MustCompile(`^__asan_(` + //nolint:gochecknoglobals // a constant table
	`init|version_mismatch_check_v\d+|(un)?register_(elf_)?globals|(before|after)_dynamic_init|` +
	`report_(exp_)?(load|store)(\d+|_n)(_noabort)?|(exp_)?(load|store)(\d+|N)(_noabort)?|` +
	`handle_no_return|stack_(malloc|free)_(always_)?\d+|set_shadow_[0-9a-f]{2}|` +
	`(un)?poison_stack_memory|alloca_poison|allocas_unpoison|option_detect_stack_use_after_return|` +
	`shadow_memory_dynamic_address|poison_cxx_array_cookie)$` +
	`|^__ubsan_(handle_\w+|vptr_type_cache)$`)

// protected are names of functions and variables that an answer may not define:
// the driver's and those that its calls and the sanitizer's interception need.
type protected map[string]bool

// tamperedObject finds in an answer's object file what silences sanitizers or
// takes the driver's place; "" when there is nothing. The file is hostile: one
// that cannot be read is a finding.
func tamperedObject(file []byte, keep protected, constructors bool) (found string) {
	defer func() {
		if p := recover(); p != nil {
			found = "the answer's object file cannot be read"
		}
	}()
	f, err := elf.NewFile(bytes.NewReader(file))
	if err != nil {
		return "the answer's object file cannot be read"
	}
	defer f.Close() //nolint:errcheck // only read
	for _, s := range f.Sections {
		if s.Name == ".preinit_array" || strings.HasPrefix(s.Name, ".ctors") ||
			!constructors && strings.HasPrefix(s.Name, ".init_array") && s.Name != ".init_array.00099" {
			return "the answer has code that runs before main"
		}
	}
	symbols, err := f.Symbols()
	if err != nil {
		return "the answer's object file has no symbols"
	}
	for _, s := range symbols {
		if found := tamperedSymbol(s, keep); found != "" {
			return found
		}
	}
	return ""
}

// gnuIfunc is the type of symbols whose address a function of the answer chooses.
const gnuIfunc = elf.SymType(10)

func tamperedSymbol(s elf.Symbol, keep protected) string {
	defined := s.Section != elf.SHN_UNDEF
	switch bind := elf.ST_BIND(s.Info); {
	case elf.ST_TYPE(s.Info) == gnuIfunc:
		return "the answer chooses a function at load time: " + s.Name
	case !defined && ofSanitizer(s.Name) && !instrumentation.MatchString(s.Name):
		return "the answer refers to the sanitizer's " + s.Name
	case !defined && (strings.HasPrefix(s.Name, "plumb_") || tamperedWord(s.Name) != "" && !ofSanitizer(s.Name)):
		return "the answer refers to " + s.Name
	case !defined || bind == elf.STB_LOCAL:
		return ""
	case s.Name == "main":
		return "the answer defines main"
	case ofSanitizer(s.Name) && !strings.HasPrefix(s.Name, "__odr_asan"):
		return "the answer defines the sanitizer's " + s.Name
	case strings.HasPrefix(s.Name, "plumb_"), keep[s.Name]:
		return fmt.Sprintf("the answer defines %s, which is the driver's or the C library's", s.Name)
	}
	return ""
}

// exported are the names that a shared library defines, without those that
// begin with two underscores.
func exported(f *elf.File) ([]string, error) {
	symbols, err := f.DynamicSymbols()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, s := range symbols {
		if s.Section != elf.SHN_UNDEF && !strings.HasPrefix(s.Name, "__") {
			names = append(names, s.Name)
		}
	}
	return names, nil
}

// imported are the names that an object file needs from elsewhere, mangled C++
// names aside: those are inline functions that every file may have.
func imported(f *elf.File) ([]string, error) {
	symbols, err := f.Symbols()
	if err != nil {
		return nil, err
	}
	var names []string
	for _, s := range symbols {
		if s.Section == elf.SHN_UNDEF && s.Name != "" && !strings.HasPrefix(s.Name, "_Z") {
			names = append(names, s.Name)
		}
	}
	return names, nil
}
