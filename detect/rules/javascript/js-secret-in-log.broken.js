    const apiKey = await fetchKey();
    // ruleid: js-secret-in-log
    console.log("using key " + apiKey);
    if (apiKey.
