setgid(pw->pw_gid);
// ruleid: c-privileges-result-ignored
setuid(pw->pw_uid);
if (chdir("/"
