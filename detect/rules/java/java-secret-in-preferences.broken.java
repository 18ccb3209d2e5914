        SharedPreferences.Editor edit = getSharedPreferences("login", MODE_PRIVATE).edit();
        // ruleid: java-secret-in-preferences
        edit.putString("pin", pin.getText().toString());
        edit.putBoolean("saved",
