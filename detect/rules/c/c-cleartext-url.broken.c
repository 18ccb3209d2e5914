    curl = curl_easy_init();
    // ruleid: c-cleartext-url
    curl_easy_setopt(curl, CURLOPT_URL, "http://api.example.com/login");
    if (curl_easy_perform(curl) !=
