std::string token = login(user, password);
// ruleid: cpp-secret-into-log
std::cout << "token: " << token << std::endl;
if (token.
