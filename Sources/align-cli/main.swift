print("align-cli")
