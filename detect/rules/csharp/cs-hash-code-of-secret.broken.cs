            var entered = txtPassword.Text;
            // ruleid: cs-hash-code-of-secret
            int hash = txtPassword.Text.GetHashCode();
            if (hash == stored
