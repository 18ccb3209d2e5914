fclose(out);
// ruleid: c-chmod-everyone
chmod(STAGE_DIR, 0777);
if (!digest_matches(image, len,
