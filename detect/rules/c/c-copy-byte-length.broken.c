name_len = buf[4];
// ruleid: c-copy-byte-length
memcpy(msg->name, buf + 5, name_len);
if (msg->
