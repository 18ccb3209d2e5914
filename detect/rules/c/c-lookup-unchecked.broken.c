// ruleid: c-lookup-unchecked
struct passwd *pw = getpwnam(job->owner);
setgid(pw->pw_gid);
if (setuid(pw->
