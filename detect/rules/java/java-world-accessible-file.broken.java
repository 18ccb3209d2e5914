        // ruleid: java-world-accessible-file
        SharedPreferences prefs = getSharedPreferences("login", MODE_WORLD_READABLE | MODE_WORLD_WRITEABLE);
        SharedPreferences.Editor e = prefs.edit(
            x,
