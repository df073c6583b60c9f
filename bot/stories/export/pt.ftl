### Tudo o que é guardado, em um arquivo.

export-file =
    Aqui está tudo o que guardo sobre você, em um arquivo. Ele diz o que você me contou do seu corpo: guarde onde só você olha.
    As tabelas abrem em qualquer planilha. README.txt diz o que é o quê.
export-sessions =
    Aqui estão seus treinos em tabela, uma linha para cada sequência de puxadas iguais. Abre em qualquer planilha; diz o que você me contou do seu corpo.
    Só { COMMAND("export") } tem suas manhãs e todo o resto que guardo.
export-document =
    Aqui está tudo o que guardo sobre você, em um documento para programas; eu o leio de volta. Ele diz o que você me contou do seu corpo: guarde onde só você olha.
export-failed = Não deu para fazer o arquivo agora. Nada mudou; { COMMAND("export") } tenta de novo.
export-refused = Este aplicativo não aceita o arquivo. Nada mudou; { COMMAND("export") } funciona também nos seus outros aplicativos.
export-readme =
    Sled Coach: tudo o que está guardado sobre você, em { $day }.

    sled-coach.json
      Tudo: o que você me contou sobre você, seus treinos e manhãs, lembretes,
      os aplicativos em que conheço você, e o que suas equipes têm de você.
      Feito para programas; o Sled Coach o lê de volta.

    sessions.csv
      Seus treinos, uma linha para cada sequência de puxadas iguais. Metros, quilos
      e segundos; entered_... é o que você escreveu, na sua unidade. Dor e esforço
      vão de 0 a 10.

    mornings.csv
      Suas manhãs, uma linha cada.

    Horas que terminam em Z são hora mundial (UTC); local_date é o dia como você o teve.
    Uma célula que começaria como fórmula tem um ' na frente.
    Quem tem este arquivo pode ler tudo. Apague onde não precisar mais dele.
