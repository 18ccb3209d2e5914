// ruleid: c-use-right-after-free
free(user->name);
printf("removed %s\n", user->name);
user->name =
