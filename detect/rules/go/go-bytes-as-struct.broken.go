// ruleid: go-bytes-as-struct
hdr := (*fileHeader)(unsafe.Pointer(&data[0]))
if hdr.Magic != magic {
	return nil,
