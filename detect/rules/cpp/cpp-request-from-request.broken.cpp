auto url = req.get_param_value("image");
// ruleid: cpp-request-from-request
curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
curl_easy_setopt(curl,
