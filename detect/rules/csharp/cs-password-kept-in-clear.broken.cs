            if (chkRemember.Checked)
            {
                // ruleid: cs-password-kept-in-clear
                PlayerPrefs.SetString("password", inputPassword);
                PlayerPrefs.Save(
