// ruleid: go-weak-hash-for-security
sum := md5.Sum([]byte(in.Customer + salt))
ref := hex.EncodeToString(sum[:])
if ref != r.FormValue("ref
