package a

func parse(packet []byte) Sample {
	// ruleid: go-bytes-as-struct
	s := *(*Sample)(unsafe.Pointer(&packet[4]))
	// ruleid: go-bytes-as-struct
	h := (*Header)(unsafe.Pointer(&packet[0]))
	// ruleid: go-bytes-as-struct
	a := (*[16]uint32)(unsafe.Pointer(&packet[0]))
	// ok: go-bytes-as-struct
	n := binary.LittleEndian.Uint32(packet[4:])
	// ok: go-bytes-as-struct
	p := unsafe.Pointer(&local)
	// ok: go-bytes-as-struct
	size := unsafe.Sizeof(s)
	return s
}
