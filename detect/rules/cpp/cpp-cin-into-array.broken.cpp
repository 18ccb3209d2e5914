    char pass[20];
    cout << "Password: ";
    // ruleid: cpp-cin-into-array
    cin >> pass;
    for (int i = 0; i < 20; i++) {
        check(pass,
