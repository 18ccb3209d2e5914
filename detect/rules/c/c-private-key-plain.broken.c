FILE *fp = fopen("server.key", "wb");
// ruleid: c-private-key-plain
PEM_write_PrivateKey(fp, pkey, NULL, NULL, 0, NULL, NULL);
fclose(
