// ruleid: go-tls-old-version
tr := &http.Transport{TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS10}}
client := &http.Client{Transport: tr, Timeout:
