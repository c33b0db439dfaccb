print("paddy")
