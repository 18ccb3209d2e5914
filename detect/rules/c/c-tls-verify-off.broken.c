    curl_easy_setopt(curl, CURLOPT_URL, url);
    // ruleid: c-tls-verify-off
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0);
    res = curl_easy_perform(
