    case ALG_3DES:
        // ruleid: c-weak-cipher
        cipher = EVP_des_ede3_wrap();
        break;
    case ALG_AES: cipher =
